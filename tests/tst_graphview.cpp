// SPDX-License-Identifier: GPL-3.0-or-later
#include "displayscale.h"
#include "graph/graphview.h"
#include "graph/kindicons.h"
#include "graph/palettepanel.h"
#include "schema/schemastore.h"
#include "theme.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include <set>

using namespace slipway;

namespace
{

const std::string shop = R"(apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: nginx:1.27
          ports:
            - containerPort: 8080
          envFrom:
            - configMapRef: {name: settings}
---
# the way in
apiVersion: v1
kind: Service
metadata:
  name: front
spec:
  ports:
    - port: 80
)";

constexpr std::string_view web = "Deployment.apps/default/web";
constexpr std::string_view front = "Service/default/front";
constexpr std::string_view ghost = "?ConfigMap/default/settings";

/// A session with one file, and a view of it that shows the newest state.
struct Desk {
    explicit Desk(const std::string &text)
    {
        file = session.project().create("shop.yaml", text);
        view.resize(1000, 700);
        view.show();
        settle();
    }
    void settle()
    {
        // Wait until the analysis is that of the texts, and cards have come to rest.
        QTRY_VERIFY(session.analysisService().isDrawn());
        QCoreApplication::processEvents();
    }
    QPoint centre(std::string_view key) { return view.mapFromScene(view.cardBox(key).center()); }
    void click(const QPoint &where) { QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, where); }
    void drag(const QPoint &from, const QPoint &to)
    {
        QTest::mouseMove(view.viewport(), from);
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
        // Moves with the button held are not delivered offscreen by QTest::mouseMove.
        for (int step = 1; step <= 4; ++step) {
            const QPoint at = from + (to - from) * step / 4;
            QMouseEvent move(QEvent::MouseMove, at, view.viewport()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(view.viewport(), &move);
        }
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to);
    }
    const std::string &text() { return session.project().text(file); }
    std::string selectedKey() { return session.drawing()->graph->keyOf(session.selected().object); }

    Session session;
    GraphView view{session};
    FileId file = FileId::None;
};

} // namespace

class TestGraphView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance().setReducedMotion(true); }
    void clickSelects();
    void clickOnLineSelectsItsText();
    void followsSelection();
    void dragFromHandleConnects();
    void deleteTakesALineOut();
    void countsProblems();
    void refusesWhatDoesNotFit();
    void draggedCardStays();
    void createsWhatIsMissing();
    void dropAddsObject();
    void dropCoversNoCard();
    void keys();
    void growsForAnAudience();
    void duplicateAndDelete();
    void search();
    void narrowViewStaysReadable();
    void revealingShowsWhatFits();
    void otherFilesAreShownAnew();
    void anEditThatMovesNothingLeavesTheView();
    void emptyStateOffersWays();
    void paletteHoldsEveryKind();
    void everyKindHasAnIcon();
};

void TestGraphView::clickSelects()
{
    Desk desk(shop);
    desk.click(desk.centre(front));
    QCOMPARE(desk.selectedKey(), std::string(front));
    QVERIFY(desk.session.selected().path.isEmpty());
    desk.click({5, 350});
    QVERIFY(desk.session.selected().object.isNull());
}

void TestGraphView::clickOnLineSelectsItsText()
{
    Desk desk(shop);
    const QRectF from = desk.view.cardBox(web);
    const QRectF to = desk.view.cardBox(ghost);
    // The middle of the line lies half way between the two sides that it joins.
    desk.click(
        desk.view.mapFromScene((QPointF(from.right(), from.center().y()) + QPointF(to.left(), to.center().y())) / 2));
    const Selected selected = desk.session.selected();
    QCOMPARE(selected.path.toString(), std::string("spec.template.spec.containers[0].envFrom[0].configMapRef.name"));
    QCOMPARE(desk.text().substr(selected.place.range.start, selected.place.range.size()), std::string("settings"));
}

void TestGraphView::followsSelection()
{
    Desk desk(shop);
    const Object &service = desk.session.analysis()->workspace->objects()[1];
    desk.session.select({service.ref(), {}, {}}, nullptr);
    QCOMPARE(desk.view.selectedNode(), 1);
}

void TestGraphView::dragFromHandleConnects()
{
    Desk desk(shop);
    desk.drag(desk.view.mapFromScene(desk.view.handleOf(front)), desk.centre(web));
    std::string expected = shop + "      targetPort: 8080\n";
    expected.insert(expected.rfind("  ports:"), "  selector:\n    app: web\n");
    QCOMPARE(desk.text(), expected);
    QCOMPARE(desk.session.project().undoName(), QStringLiteral("Connect Service/front to Deployment/web"));
    QCOMPARE(desk.session.selected().path.toString(), std::string("spec.selector"));
    desk.session.project().undo();
    QCOMPARE(desk.text(), shop);
}

void TestGraphView::deleteTakesALineOut()
{
    Desk desk(shop);
    const QRectF from = desk.view.cardBox(web);
    const QRectF to = desk.view.cardBox(ghost);
    desk.click(
        desk.view.mapFromScene((QPointF(from.right(), from.center().y()) + QPointF(to.left(), to.center().y())) / 2));
    QTest::keyClick(&desk.view, Qt::Key_Delete);
    std::string expected = shop;
    const std::string reference = "          envFrom:\n            - configMapRef: {name: settings}\n";
    expected.erase(expected.find(reference), reference.size());
    QCOMPARE(desk.text(), expected);
}

void TestGraphView::countsProblems()
{
    Desk desk(shop); // its ConfigMap is not there
    QVERIFY(desk.view.problemsOf(web).problems() > 0);
}

void TestGraphView::refusesWhatDoesNotFit()
{
    Desk desk(shop + "---\napiVersion: v1\nkind: PersistentVolumeClaim\nmetadata:\n  name: data\n");
    QSignalSpy notices(&desk.session, &Session::notice);
    const std::string before = desk.text();
    desk.drag(desk.view.mapFromScene(desk.view.handleOf(front)), desk.centre("PersistentVolumeClaim/default/data"));
    QCOMPARE(desk.text(), before);
    QCOMPARE(notices.count(), 1);
}

void TestGraphView::draggedCardStays()
{
    Desk desk(shop);
    const QPointF before = desk.view.cardBox(front).topLeft();
    const QPoint from = desk.view.mapFromScene(before) + QPoint(20, 10);
    desk.drag(from, from + QPoint(40, 60));
    const QPointF moved = desk.view.cardBox(front).topLeft();
    QVERIFY(moved != before);
    desk.session.project().apply({"note", {{desk.file, {{{0, 0}, "# note\n"}}}}});
    desk.settle();
    QCOMPARE(desk.view.cardBox(front).topLeft(), moved);
    QSignalSpy arranged(&desk.session, &Session::drawingChanged);
    desk.view.tidyUp();
    QTRY_COMPARE(arranged.count(), 1);
    QCOMPARE(desk.view.cardBox(front).topLeft(), before);
}

void TestGraphView::createsWhatIsMissing()
{
    Desk desk(shop);
    const QRectF box = desk.view.cardBox(ghost);
    desk.click(desk.view.mapFromScene(box.topLeft() + GraphPainter::createButton(box.size()).center()));
    QCOMPARE(desk.text().substr(0, shop.size()), shop);
    desk.settle();
    QCOMPARE(desk.selectedKey(), std::string("ConfigMap/default/settings"));
    QVERIFY(desk.view.cardBox(ghost).isNull());
    QCOMPARE(desk.view.cardBox("ConfigMap/default/settings").topLeft(), box.topLeft());
}

void TestGraphView::dropAddsObject()
{
    Desk desk(shop);
    QMimeData data;
    data.setData(KindMimeType, "v1 Secret");
    const QPoint where(500, 600);
    QDragEnterEvent enter(where, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(desk.view.viewport(), &enter);
    QVERIFY(enter.isAccepted());
    const QPointF there = desk.view.mapToScene(where);
    QDropEvent drop(where, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(desk.view.viewport(), &drop);
    QVERIFY(desk.text().find("---\napiVersion: v1\nkind: Secret\n") == shop.size());
    desk.settle();
    QCOMPARE(desk.selectedKey(), std::string("Secret/default/credentials"));
    QVERIFY(desk.view.cardBox("Secret/default/credentials").contains(there));
}

void TestGraphView::dropCoversNoCard()
{
    Desk desk(shop);
    QMimeData data;
    data.setData(KindMimeType, "v1 Secret");
    const QPoint where = desk.view.mapFromScene(desk.view.cardBox(web).center());
    QDropEvent drop(where, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(desk.view.viewport(), &drop);
    desk.settle();
    const QRectF added = desk.view.cardBox("Secret/default/credentials");
    for (const std::string_view other : {web, front, ghost})
        QVERIFY(!added.intersects(desk.view.cardBox(other)));
}

void TestGraphView::keys()
{
    Desk desk(shop + "---\napiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: lone\n");
    QSignalSpy activated(&desk.view, &GraphView::activated);
    desk.click(desk.centre(web));
    QTest::keyClick(&desk.view, Qt::Key_Right); // to the missing ConfigMap
    QVERIFY(desk.session.selected().object.isNull());
    QTest::keyClick(&desk.view, Qt::Key_Left);
    QCOMPARE(desk.selectedKey(), std::string(web));
    QTest::keyClick(&desk.view, Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QTest::keyClick(&desk.view, Qt::Key_Escape);
    std::set<int> seen;
    desk.view.setFocus();
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(&desk.view, Qt::Key_Tab);
        seen.insert(desk.view.selectedNode());
    }
    QCOMPARE(seen.size(), std::size_t{4});
}

void TestGraphView::growsForAnAudience()
{
    Desk desk(shop);
    desk.view.zoomToActualSize();
    QCOMPARE(desk.view.transform().m11(), 1.0);
    setDisplayScale(1.6);
    QCOMPARE(desk.view.transform().m11(), 1.6);
    desk.view.zoomBy(0.5);
    setDisplayScale(1);
    QCOMPARE(desk.view.transform().m11(), 0.5);
}

void TestGraphView::duplicateAndDelete()
{
    Desk desk(shop);
    desk.click(desk.centre(web));
    QTest::keyClick(&desk.view, Qt::Key_D, Qt::ControlModifier);
    desk.settle();
    QCOMPARE(desk.selectedKey(), std::string("Deployment.apps/default/web-2"));
    QCOMPARE(desk.session.drawing()->graph->nodes()[1].key, std::string("Deployment.apps/default/web-2"));
    desk.view.setFocus();
    QTest::keyClick(&desk.view, Qt::Key_Delete);
    QCOMPARE(desk.text(), shop);
}

void TestGraphView::search()
{
    Desk desk(shop);
    desk.view.findText();
    auto *field = desk.view.findChild<QLineEdit *>();
    QTest::keyClicks(field, "fron");
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(desk.selectedKey(), std::string(front));
}

void TestGraphView::narrowViewStaysReadable()
{
    Desk desk(shop);
    desk.view.resize(300, 300);
    QCoreApplication::processEvents();
    QVERIFY(desk.view.transform().m11() >= 0.65);
    desk.session.select({desk.session.analysis()->workspace->objects().back().ref(), {}, {}}, nullptr);
    desk.view.resize(310, 300);
    QCoreApplication::processEvents();
    QVERIFY(desk.view.viewport()->rect().contains(desk.centre(desk.selectedKey())));
    desk.view.fitAll();
    QVERIFY(desk.view.transform().m11() < 0.65);
}

void TestGraphView::revealingShowsWhatFits()
{
    Desk desk(shop);
    desk.view.centreOn(QPointF(3000, 3000));
    desk.session.select({desk.session.analysis()->workspace->objects().front().ref(), {}, {}}, nullptr);
    const QRectF seen = desk.view.mapToScene(desk.view.viewport()->rect()).boundingRect();
    for (const std::string_view key : {web, front, ghost})
        QVERIFY2(seen.contains(desk.view.cardBox(key)), key.data());
}

void TestGraphView::otherFilesAreShownAnew()
{
    Desk desk(shop);
    desk.view.zoomBy(2);
    desk.view.centreOn(QPointF(3000, 3000));
    desk.session.project().close(desk.file);
    desk.session.project().create("other.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: other\n");
    desk.settle();
    const QRectF seen = desk.view.mapToScene(desk.view.viewport()->rect()).boundingRect();
    QVERIFY(seen.contains(desk.view.cardBox("ConfigMap/default/other")));
}

void TestGraphView::anEditThatMovesNothingLeavesTheView()
{
    Desk desk(shop);
    desk.view.resize(300, 100);
    QCoreApplication::processEvents();
    desk.session.select({desk.session.analysis()->workspace->objects().back().ref(), {}, {}}, &desk.view);
    QCOMPARE(desk.selectedKey(), std::string(front)); // a new fit would go there
    const QPoint before = desk.centre(web);
    const std::size_t start = desk.text().find("nginx:1.27");
    QVERIFY(start != std::string::npos);
    desk.session.project().apply({"edit", {{desk.file, {{start + 6, start + 10, "1.28"}}}}});
    desk.settle();
    QVERIFY(desk.text().find("nginx:1.28") != std::string::npos);
    QCOMPARE(desk.centre(web), before);
}

void TestGraphView::emptyStateOffersWays()
{
    Desk desk("# nothing\n");
    QSignalSpy wanted(&desk.view, &GraphView::newFromTemplateRequested);
    QSignalSpy open(&desk.view, &GraphView::openRequested);
    for (QPushButton *button : desk.view.findChildren<QPushButton *>()) {
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(wanted.count() + open.count(), 2);
}

void TestGraphView::paletteHoldsEveryKind()
{
    Session session;
    PalettePanel palette(session);
    palette.show();
    auto *tree = palette.findChild<QTreeWidget *>();
    QSignalSpy chosen(&palette, &PalettePanel::kindChosen);
    QTRY_VERIFY(tree->topLevelItemCount() > 0);
    QTreeWidgetItem *deployment = tree->topLevelItem(0)->child(0);
    QCOMPARE(deployment->text(0), QStringLiteral("Deployment"));
    Q_EMIT tree->itemActivated(deployment, 0);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].value<ObjectId>(), (ObjectId{"apps/v1", "Deployment", {}, {}}));
    palette.findChild<QLineEdit *>()->setText("volumeclaim");
    QVERIFY(deployment->isHidden());
}

void TestGraphView::everyKindHasAnIcon()
{
    for (const KindInfo &kind : SchemaStore::builtIn().kinds()) {
        const QImage icon = kindIcon({kind.apiVersion, kind.kind, {}, {}}).pixmap(20, 20).toImage();
        int drawn = 0;
        for (int y = 0; y < icon.height(); ++y)
            for (int x = 0; x < icon.width(); ++x)
                drawn += icon.pixelColor(x, y).alpha() > 128 ? 1 : 0;
        QVERIFY2(drawn > 20, kind.kind.c_str());
    }
}

QTEST_MAIN(TestGraphView)
#include "tst_graphview.moc"
