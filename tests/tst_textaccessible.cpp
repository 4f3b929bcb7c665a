// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/snippetview.h"
#include "editor/yamleditor.h"

#include <QAccessible>
#include <QTest>

using namespace slipway;

using Sci = QsciScintillaBase;

namespace
{

const std::string Words = "a: 한글 🙂\r\nb: two words\n\nc: ü";

} // namespace

class TestTextAccessible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void offsetsAreThoseOfQString();
    void unitsOfText_data();
    void unitsOfText();
    void selectionAndCaret();
    void typingCountsNothingForNobody();
    void editsBecomeSteps();
    void readOnlyTextStays();

private:
    void checkOffsets();
    QAccessibleInterface *accessible() const { return QAccessible::queryAccessibleInterface(m_editor.get()); }

    std::unique_ptr<Session> m_session;
    std::unique_ptr<YamlEditor> m_editor;
    FileId m_file = FileId::None;
};

void TestTextAccessible::init()
{
    m_session = std::make_unique<Session>();
    m_file = m_session->project().create("a.yaml", Words);
    m_editor = std::make_unique<YamlEditor>(*m_session, m_file);
    m_editor->resize(600, 400);
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
    QCoreApplication::processEvents();
}

void TestTextAccessible::cleanup()
{
    m_editor.reset();
    m_session.reset();
}

void TestTextAccessible::checkOffsets()
{
    const std::string all = m_editor->bytes();
    for (std::size_t at = 0; at <= all.size(); ++at) {
        if (at < all.size() && (static_cast<unsigned char>(all[at]) & 0xC0) == 0x80)
            continue; // inside of a character
        const auto offset = static_cast<int>(QString::fromStdString(all.substr(0, at)).size());
        QCOMPARE(m_editor->utf16Offset(at), offset);
        QCOMPARE(m_editor->byteAtUtf16(offset), at);
    }
}

void TestTextAccessible::offsetsAreThoseOfQString()
{
    checkOffsets();
    QVERIFY(m_editor->applyEdits("change", {{{0, 0}, "é\n🙂🙂\n"}, {{20, 22}, ""}}));
    checkOffsets();
    m_editor->undo();
    checkOffsets();
    QCOMPARE(m_editor->byteAtUtf16(-5), std::size_t(0));
    QCOMPARE(m_editor->byteAtUtf16(5000), m_editor->size());
}

void TestTextAccessible::unitsOfText_data()
{
    QTest::addColumn<int>("boundary");
    QTest::addColumn<QString>("place"); // the text that follows the place
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, QAccessible::TextBoundaryType boundary, const char *place, const char *before,
                        const char *at, const char *after) {
        QTest::newRow(name) << int(boundary) << QString(place) << QString(before) << QString(at) << QString(after);
    };
    row("line", QAccessible::LineBoundary, "two", "a: 한글 🙂\r\n", "b: two words\n", "\n");
    row("first line", QAccessible::LineBoundary, "글", "", "a: 한글 🙂\r\n", "b: two words\n");
    row("empty line", QAccessible::LineBoundary, "\nc", "b: two words\n", "\n", "c: ü");
    row("last line", QAccessible::LineBoundary, "ü", "\n", "c: ü", "");
    row("word", QAccessible::WordBoundary, "wo words", " ", "two", " ");
    row("character", QAccessible::CharBoundary, "🙂", " ", "🙂", "\r\n");
    row("all", QAccessible::NoBoundary, "two", "", Words.c_str(), "");
}

void TestTextAccessible::unitsOfText()
{
    QFETCH(int, boundary);
    QFETCH(QString, place);
    const QString all = QString::fromStdString(Words);
    const auto offset = static_cast<int>(all.indexOf(place));
    QVERIFY(offset >= 0);
    QAccessibleTextInterface *text = accessible()->textInterface();
    QVERIFY(text);
    QCOMPARE(text->characterCount(), int(all.size()));
    const auto kind = static_cast<QAccessible::TextBoundaryType>(boundary);
    int start = 0;
    int end = 0;
    QTEST(text->textAtOffset(offset, kind, &start, &end), "at");
    QCOMPARE(text->text(start, end), all.mid(start, end - start));
    QVERIFY(start <= offset && offset <= end);
    QTEST(text->textBeforeOffset(offset, kind, &start, &end), "before");
    QTEST(text->textAfterOffset(offset, kind, &start, &end), "after");
}

void TestTextAccessible::selectionAndCaret()
{
    QAccessibleTextInterface *text = accessible()->textInterface();
    QCOMPARE(text->selectionCount(), 0);
    const auto first = static_cast<int>(QString::fromStdString(Words).indexOf("two"));
    text->setSelection(0, first, first + 3);
    QCOMPARE(m_editor->bytes(m_editor->selection()), std::string("two"));
    int start = 0;
    int end = 0;
    text->selection(0, &start, &end);
    QCOMPARE(start, first);
    QCOMPARE(end, first + 3);
    QCOMPARE(text->selectionCount(), 1);
    text->removeSelection(0);
    QCOMPARE(text->selectionCount(), 0);
    QCOMPARE(text->cursorPosition(), first + 3);
    const QRect word = text->characterRect(first);
    QVERIFY(word.width() > 0 && word.height() > 0);
    QCOMPARE(text->offsetAtPoint(word.center() - QPoint(1, 0)), first);
}

void TestTextAccessible::typingCountsNothingForNobody()
{
    if (QAccessible::isActive())
        QSKIP("Here somebody listens.");
    QTest::keyClick(m_editor.get(), 'x');
    m_editor->viewport()->repaint();
    QCOMPARE(m_editor->SendScintilla(Sci::SCI_GETLINECHARACTERINDEX), long(Sci::SC_LINECHARACTERINDEX_NONE));
    const long told = m_editor->SendScintilla(Sci::SCI_GETMODEVENTMASK);
    QCOMPARE(told & (Sci::SC_MOD_INSERTTEXT | Sci::SC_MOD_DELETETEXT), 0L);
    QCOMPARE(accessible()->textInterface()->cursorPosition(), 1);
}

void TestTextAccessible::editsBecomeSteps()
{
    const auto offset = static_cast<int>(QString::fromStdString(Words).indexOf("two"));
    QAccessibleEditableTextInterface *text = accessible()->editableTextInterface();
    QVERIFY(text);
    text->replaceText(offset, offset + 3, "many");
    text->insertText(0, "# 🙂\n");
    text->deleteText(0, 2);
    QCoreApplication::processEvents();
    QCOMPARE(m_editor->bytes(), std::string("🙂\na: 한글 🙂\r\nb: many words\n\nc: ü"));
    QCOMPARE(m_session->project().text(m_file), m_editor->bytes());
}

void TestTextAccessible::readOnlyTextStays()
{
    SnippetView view(m_session->project());
    view.show({m_file, {}});
    QAccessibleInterface *text = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(text->state().readOnly && !text->state().editable && text->state().multiLine);
    QVERIFY(accessible()->state().editable && !accessible()->state().readOnly);
    text->editableTextInterface()->replaceText(0, 3, "b");
    QCOMPARE(view.bytes(), Words);
}

QTEST_MAIN(TestTextAccessible)
#include "tst_textaccessible.moc"
