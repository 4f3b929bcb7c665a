// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/textaccessible.h"

#include "editor/yamlview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <mutex>
#include <utility>

namespace slipway
{

namespace
{

using Sci = QsciScintillaBase;

/// Offsets count UTF-16 units, as everywhere in Qt.
class TextAccessible : public QAccessibleWidget,
                       public QAccessibleTextInterface,
                       public QAccessibleEditableTextInterface
{
public:
    explicit TextAccessible(YamlView *view) : QAccessibleWidget(view, QAccessible::EditableText) {}

    void *interface_cast(QAccessible::InterfaceType type) override;
    QAccessible::State state() const override;

    void selection(int index, int *start, int *end) const override;
    int selectionCount() const override { return view().selection().isEmpty() ? 0 : 1; }
    void addSelection(int start, int end) override { setSelection(0, start, end); }
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    int cursorPosition() const override { return view().utf16Offset(view().caret()); }
    void setCursorPosition(int position) override;

    QString text(int start, int end) const override;
    QString textBeforeOffset(int offset, QAccessible::TextBoundaryType boundary, int *start, int *end) const override;
    QString textAfterOffset(int offset, QAccessible::TextBoundaryType boundary, int *start, int *end) const override;
    QString textAtOffset(int offset, QAccessible::TextBoundaryType boundary, int *start, int *end) const override;
    int characterCount() const override { return view().utf16Offset(view().size()); }
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override { view().reveal(bytes(start, end)); }
    QString attributes(int offset, int *start, int *end) const override;

    void deleteText(int start, int end) override { replaceText(start, end, {}); }
    void insertText(int offset, const QString &text) override { replaceText(offset, offset, text); }
    void replaceText(int start, int end, const QString &text) override;

private:
    YamlView &view() const { return *static_cast<YamlView *>(widget()); }
    TextRange bytes(int start, int end) const;
    /// The part of a line that a place is in; of the whole text for NoBoundary.
    TextRange unitAt(int offset, QAccessible::TextBoundaryType boundary) const;
};

void *TextAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    if (type == QAccessible::EditableTextInterface)
        return static_cast<QAccessibleEditableTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State TextAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.selectableText = true;
    state.multiLine = true;
    state.readOnly = view().isReadOnly();
    state.editable = !state.readOnly;
    return state;
}

TextRange TextAccessible::bytes(int start, int end) const
{
    const std::size_t first = view().byteAtUtf16(std::min(start, end));
    return {first, std::max(first, view().byteAtUtf16(std::max(start, end)))};
}

void TextAccessible::selection(int index, int *start, int *end) const
{
    const TextRange selected = index == 0 ? view().selection() : TextRange();
    *start = view().utf16Offset(selected.start);
    *end = view().utf16Offset(selected.end);
}

void TextAccessible::removeSelection(int index)
{
    if (index == 0)
        setCursorPosition(cursorPosition());
}

void TextAccessible::setSelection(int index, int start, int end)
{
    if (index != 0)
        return;
    view().SendScintilla(Sci::SCI_SETSEL, view().byteAtUtf16(start), static_cast<long>(view().byteAtUtf16(end)));
}

void TextAccessible::setCursorPosition(int position)
{
    view().SendScintilla(Sci::SCI_GOTOPOS, view().byteAtUtf16(position));
}

QString TextAccessible::text(int start, int end) const
{
    return QString::fromStdString(view().bytes(bytes(start, end)));
}

TextRange TextAccessible::unitAt(int offset, QAccessible::TextBoundaryType boundary) const
{
    const int count = characterCount();
    if (boundary == QAccessible::NoBoundary)
        return {0, static_cast<std::size_t>(count)};
    const long line = view().SendScintilla(Sci::SCI_LINEFROMPOSITION, view().byteAtUtf16(std::clamp(offset, 0, count)));
    const auto startOf = [this](long which) {
        const long at = view().SendScintilla(Sci::SCI_POSITIONFROMLINE, static_cast<unsigned long>(which));
        return at < 0 ? view().size() : static_cast<std::size_t>(at);
    };
    const TextRange whole{startOf(line), startOf(line + 1)};
    const int first = view().utf16Offset(whole.start);
    const int last = view().utf16Offset(whole.end);
    if (boundary == QAccessible::LineBoundary || boundary == QAccessible::ParagraphBoundary)
        return {static_cast<std::size_t>(first), static_cast<std::size_t>(last)};
    const auto kind = boundary == QAccessible::CharBoundary   ? QTextBoundaryFinder::Grapheme
                      : boundary == QAccessible::WordBoundary ? QTextBoundaryFinder::Word
                                                              : QTextBoundaryFinder::Sentence;
    QTextBoundaryFinder finder(kind, QString::fromStdString(view().bytes(whole)));
    finder.setPosition(std::clamp(offset - first, 0, last - first));
    if (!finder.isAtBoundary())
        finder.toPreviousBoundary();
    const auto start = std::max<qsizetype>(finder.position(), 0);
    const auto end = finder.toNextBoundary();
    return {static_cast<std::size_t>(first + start), static_cast<std::size_t>(end < 0 ? last : first + end)};
}

QString TextAccessible::textAtOffset(int offset, QAccessible::TextBoundaryType boundary, int *start, int *end) const
{
    const TextRange unit = unitAt(offset < 0 ? characterCount() : offset, boundary);
    *start = static_cast<int>(unit.start);
    *end = static_cast<int>(unit.end);
    return text(*start, *end);
}

QString TextAccessible::textBeforeOffset(int offset, QAccessible::TextBoundaryType boundary, int *start, int *end) const
{
    const auto first = static_cast<int>(unitAt(offset < 0 ? characterCount() : offset, boundary).start);
    if (first > 0)
        return textAtOffset(first - 1, boundary, start, end);
    *start = *end = -1;
    return {};
}

QString TextAccessible::textAfterOffset(int offset, QAccessible::TextBoundaryType boundary, int *start, int *end) const
{
    const auto next = static_cast<int>(unitAt(offset < 0 ? characterCount() : offset, boundary).end);
    if (next < characterCount())
        return textAtOffset(next, boundary, start, end);
    *start = *end = -1;
    return {};
}

QRect TextAccessible::characterRect(int offset) const
{
    const TextRange range = bytes(offset, offset + 1);
    const auto line = static_cast<unsigned long>(view().SendScintilla(Sci::SCI_LINEFROMPOSITION, range.start));
    const auto place = [this](std::size_t at) {
        return QPoint(static_cast<int>(view().SendScintilla(Sci::SCI_POINTXFROMPOSITION, 0UL, static_cast<long>(at))),
                      static_cast<int>(view().SendScintilla(Sci::SCI_POINTYFROMPOSITION, 0UL, static_cast<long>(at))));
    };
    const QPoint corner = place(range.start);
    const QPoint next = place(range.end);
    const int width = next.y() == corner.y() ? next.x() - corner.x() : 0;
    return {view().viewport()->mapToGlobal(corner),
            QSize(width, static_cast<int>(view().SendScintilla(Sci::SCI_TEXTHEIGHT, line)))};
}

int TextAccessible::offsetAtPoint(const QPoint &point) const
{
    const QPoint place = view().viewport()->mapFromGlobal(point);
    const long at = view().SendScintilla(Sci::SCI_POSITIONFROMPOINTCLOSE, static_cast<unsigned long>(place.x()),
                                         static_cast<long>(place.y()));
    return at < 0 ? -1 : view().utf16Offset(static_cast<std::size_t>(at));
}

QString TextAccessible::attributes(int offset, int *start, int *end) const
{
    *start = *end = offset; // as Qt says of text that is plain
    return {};
}

void TextAccessible::replaceText(int start, int end, const QString &text)
{
    const TextRange range = bytes(start, end);
    const QByteArray now = text.toUtf8();
    view().SendScintilla(Sci::SCI_SETTARGETRANGE, range.start, static_cast<long>(range.end));
    view().SendScintilla(Sci::SCI_REPLACETARGET, static_cast<unsigned long>(now.size()), now.constData());
}

QAccessibleInterface *makeTextAccessible(const QString &className, QObject *object)
{
    if (className != QLatin1String(YamlView::staticMetaObject.className()))
        return nullptr;
    auto *view = qobject_cast<YamlView *>(object);
    return view ? new TextAccessible(view) : nullptr;
}

} // namespace

int YamlView::utf16Offset(std::size_t at) const
{
    if ((SendScintilla(SCI_GETLINECHARACTERINDEX) & SC_LINECHARACTERINDEX_UTF16) == 0)
        SendScintilla(SCI_ALLOCATELINECHARACTERINDEX, long{SC_LINECHARACTERINDEX_UTF16});
    const auto line = static_cast<unsigned long>(SendScintilla(SCI_LINEFROMPOSITION, std::min(at, size())));
    const long start = SendScintilla(SCI_POSITIONFROMLINE, line);
    return static_cast<int>(
        SendScintilla(SCI_INDEXPOSITIONFROMLINE, line, long{SC_LINECHARACTERINDEX_UTF16}) +
        SendScintilla(SCI_COUNTCODEUNITS, static_cast<unsigned long>(start), static_cast<long>(std::min(at, size()))));
}

std::size_t YamlView::byteAtUtf16(int offset) const
{
    if (offset >= utf16Offset(size()))
        return size();
    const auto wanted = static_cast<unsigned long>(std::max(offset, 0));
    const auto line =
        static_cast<unsigned long>(SendScintilla(SCI_LINEFROMINDEXPOSITION, wanted, long{SC_LINECHARACTERINDEX_UTF16}));
    const long before = SendScintilla(SCI_INDEXPOSITIONFROMLINE, line, long{SC_LINECHARACTERINDEX_UTF16});
    const auto start = static_cast<unsigned long>(SendScintilla(SCI_POSITIONFROMLINE, line));
    return static_cast<std::size_t>(
        SendScintilla(SCI_POSITIONRELATIVECODEUNITS, start, static_cast<long>(wanted) - before));
}

void YamlView::tellTextChanged(std::size_t at, const std::string &before, const std::string &now)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleTextUpdateEvent event(this, utf16Offset(at), QString::fromStdString(before),
                                     QString::fromStdString(now));
    QAccessible::updateAccessibility(&event);
}

void YamlView::tellCaretMoved()
{
    if (std::exchange(m_toldCaret, caret()) == caret() || !QAccessible::isActive())
        return;
    QAccessibleTextCursorEvent event(this, utf16Offset(caret()));
    QAccessible::updateAccessibility(&event);
}

void installTextAccessible()
{
    static std::once_flag once;
    std::call_once(once, [] { QAccessible::installFactory(makeTextAccessible); });
}

} // namespace slipway
