// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/project.h"
#include "editor/yamlview.h"

namespace slipway
{

/// A file's text beside something else, to read only: Run shows with it which line is in charge. Follows the project's
/// changes; clicking a line tells where.
class SnippetView : public YamlView
{
    Q_OBJECT

public:
    explicit SnippetView(const Project &project, QWidget *parent = nullptr);

    /// Shows the file of the place and lets the place glow, or begins with it where it is empty; no file shows nothing.
    void show(const Place &place);
    using YamlView::show;
    FileId file() const { return m_file; }

Q_SIGNALS:
    /// A byte of the shown file was clicked.
    void placeClicked(slipway::FileId file, std::size_t offset);

protected:
    void changeEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void retranslate();
    const Project &m_project;
    FileId m_file = FileId::None;
};

} // namespace slipway
