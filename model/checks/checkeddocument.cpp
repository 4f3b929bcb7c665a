// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checkeddocument.h"

#include "graph/podtemplate.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace slipway
{

namespace
{

std::unique_ptr<PodTemplate> podTemplateOf(const Object &object)
{
    const std::optional<NodePath> path = podTemplatePath(object.id);
    if (!path)
        return nullptr;
    const bool isInSpec = !path->isEmpty() && keyOf((*path)[0]) == "spec";
    NodeRef node = object.root;
    for (const PathStep &step : *path)
        node = isInSpec && node == object.root ? specOf(node) : node[keyOf(step)];
    if (!node.isMapping())
        return nullptr;
    auto pod = std::make_unique<PodTemplate>();
    pod->node = node;
    pod->spec = path->isEmpty() ? specOf(node) : node["spec"];
    pod->labels = labelsOf(node["metadata"]["labels"]);
    if (const std::string_view kind = object.id.kind;
        kind == "Deployment" || kind == "ReplicaSet" || kind == "StatefulSet" || kind == "DaemonSet")
        pod->selector = LabelSelector::fromSelector(specOf(object.root)["selector"]);
    for (NodeRef container : pod->spec["initContainers"])
        pod->containers.push_back(
            {container, container["name"].text(), true, container["restartPolicy"].value() == "Always"});
    for (NodeRef container : pod->spec["containers"])
        pod->containers.push_back({container, container["name"].text(), false, false});
    return pod;
}

/// By the habits of Kustomize: a folder of patches, or a name that says so.
bool looksLikePatch(const QString &path)
{
    const QFileInfo info(path);
    const QString name = info.completeBaseName().toLower();
    return info.dir().dirName() == QLatin1String("patches") || name == QLatin1String("patch") ||
           name.endsWith(QLatin1String("-patch")) || name.endsWith(QLatin1String("_patch"));
}

} // namespace

CheckedDocument::CheckedDocument(FileId key, const QString &path, std::shared_ptr<const FilePart> text)
    : part(std::move(text)), file(ManifestFile::ofOne(key, path, part))
{
    const std::string &bytes = part->bytes();
    hasPatchMarks = bytes.find("$patch:") != std::string::npos;
    hasSuppressions = bytes.find("check-off") != std::string::npos;
    if (file->isSettings())
        return;
    objects.reserve(document().objects().size());
    for (const DocumentObject &object : document().objects()) {
        objects.push_back({file.get(), 0, object.item, object.root, object.id});
        pods.push_back(podTemplateOf(objects.back()));
        selectors.push_back(selectorOf(objects.back()));
        isKustomization = isKustomization || isKustomize(object.id);
        if (auto definition = customDefinition(part->document(), object))
            definitions.push_back(std::move(definition));
    }
}

CheckedFile::CheckedFile(std::shared_ptr<const ManifestFile> now)
    : file(std::move(now)), cleanPath(QDir::cleanPath(file->path())), isNamedLikePatch(looksLikePatch(file->path()))
{
}

std::size_t CheckedFile::indexOf(const CheckedDocument &document) const
{
    const auto at = std::lower_bound(documents.begin(), documents.end(), document.order,
                                     [](const auto &other, std::uint64_t order) { return other->order < order; });
    return static_cast<std::size_t>(at - documents.begin());
}

std::pair<std::size_t, std::size_t> CheckedFile::blockOf(std::size_t document) const
{
    std::size_t block = 0;
    std::size_t first = 0;
    while (block + 1 < blocks.size() && first + blocks[block].documents <= document)
        first += blocks[block++].documents;
    return {block, first};
}

void CheckedFile::replaceInBlocks(std::size_t first, std::size_t oldCount, std::size_t newCount)
{
    constexpr std::size_t Size = Findings::BlockSize;
    if (blocks.empty())
        blocks.emplace_back();
    const auto [at, start] = blockOf(first);
    std::size_t end = at;
    for (std::size_t before = first - start; oldCount > 0; before = 0) {
        Block &block = blocks[end++];
        const std::size_t taken = std::min(oldCount, block.documents - before);
        block.documents -= taken;
        block.findings.reset();
        oldCount -= taken;
    }
    blocks[at].documents += newCount;
    blocks[at].findings.reset();
    const auto place = [this](std::size_t index) { return blocks.begin() + static_cast<std::ptrdiff_t>(index); };
    blocks.erase(std::remove_if(place(at), place(std::max(end, at + 1)),
                                [](const Block &block) { return block.documents == 0; }),
                 place(std::max(end, at + 1)));
    if (at >= blocks.size() || blocks[at].documents <= 2 * Size)
        return;
    std::vector<Block> parts;
    for (std::size_t left = blocks[at].documents; left > 0; left -= parts.back().documents)
        parts.push_back({std::min(left, Size), nullptr});
    blocks.insert(blocks.erase(place(at)), parts.begin(), parts.end());
}

std::vector<QString> patchFiles(const CheckedDocument &document)
{
    std::vector<QString> paths;
    const QDir folder = QFileInfo(document.file->path()).dir();
    const auto add = [&](NodeRef path) {
        if (!path.value().empty() && path.value().find('\n') == std::string_view::npos)
            paths.push_back(QDir::cleanPath(folder.filePath(QString::fromStdString(path.text()))));
    };
    for (const Object &object : document.objects) {
        if (!isKustomize(object.id))
            continue;
        for (NodeRef patch : object.root["patches"])
            add(patch.isMapping() ? patch["path"] : patch);
        for (NodeRef patch : object.root["patchesStrategicMerge"])
            add(patch);
        for (NodeRef patch : object.root["patchesJson6902"])
            add(patch["path"]);
    }
    return paths;
}

bool isKustomize(const ObjectId &id)
{
    return id.group() == "kustomize.config.k8s.io";
}

} // namespace slipway
