// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/project.h"
#include "sim/podspec.h"

#include <QLabel>

namespace slipway
{

class SnippetView;

/// The manifest beside the run, read only: the file of the present event with the field in charge glowing.
class ManifestView : public QWidget
{
    Q_OBJECT

public:
    explicit ManifestView(const Project &project, QWidget *parent = nullptr);
    /// Shows the field that an event names, or where it would stand. A null object leaves the text, unmarked.
    void show(const std::shared_ptr<const Workspace> &workspace, const sim::Origin &origin);
    void clear();

Q_SIGNALS:
    /// A place of the text was clicked.
    void placeChosen(slipway::FileId file, std::size_t offset);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    std::shared_ptr<const Workspace> m_workspace;
    sim::Origin m_origin{};
    QLabel *m_title;
    SnippetView *m_text;
};

} // namespace slipway
