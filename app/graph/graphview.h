// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/connect.h"
#include "graph/graphitems.h"
#include "session.h"

#include <QGraphicsView>
#include <QVariantAnimation>

#include <functional>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace slipway
{

class Minimap;

/// MIME type of a kind dragged from the palette: "apps/v1 Deployment".
inline constexpr const char *KindMimeType = "application/x-slipway-kind";

/// The open objects as a graph: shows, selects, moves, connects, adds and removes them. Every change goes through the
/// session as one undo step.
class GraphView : public QGraphicsView
{
    Q_OBJECT

public:
    explicit GraphView(Session &session, QWidget *parent = nullptr);
    ~GraphView() override;

    /// Adds a new object of the kind to the file of the selected object; `where` (scene) is where its card goes.
    void addObject(const ObjectId &kind, std::optional<QPointF> where = std::nullopt);
    /// Deletes the selected object, or takes the selected reference out of the text.
    void deleteSelected();
    void duplicateSelected();
    void createMissingNode(int node);

    void zoomBy(double factor);
    void zoomToActualSize();
    void fitAll();
    /// Shows everything if it can be read then, else the part around the selection.
    void fitReadably();
    /// Forgets where cards were dragged to and places everything anew.
    void tidyUp();
    void findText();
    /// Asks for a file and writes the graph as SVG, PNG or PDF.
    void savePicture();

    /// For the minimap and tests, in scene coordinates.
    QRectF contentBounds() const;
    std::vector<std::pair<QRectF, Category>> miniature() const;
    QRectF cardBox(std::string_view key) const;
    QPointF handleOf(std::string_view key) const;
    ProblemCount problemsOf(std::string_view key) const;
    int selectedNode() const { return m_selectedNode; }
    void centreOn(const QPointF &where);

Q_SIGNALS:
    void activated(const slipway::ObjectRef &object);      ///< Enter or double click: open its form
    void yamlRequested(const slipway::Selected &selected); ///< show this text
    void newFromTemplateRequested();
    void openRequested();
    void renameRequested(); ///< of the selected object

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool viewportEvent(QEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    /// For what is numbered as the nodes and links are.
    static std::size_t at(int index) { return static_cast<std::size_t>(index); }
    /// The nearest place below `corner` (in the scene) where a new card covers none.
    QPointF freePlace(QPointF corner) const;
    void fit(double least);
    enum class Drag { None, Pressed, Pan, Move, Connect };

    // graphview.cpp
    void takeAnalysis();
    bool showCards();
    void showLinks();
    void placeCards(bool animated);
    QPointF homeOf(int node) const;
    void updateLink(int link);
    void updateStates();
    void followSelection(const Selected &selected, QObject *origin);
    void selectNode(int node);
    void selectEdge(int edge);
    void describeSelection();
    void reveal(int node);
    void centreContentOn(const QPointF &focus);
    bool isEmpty() const;
    const ObjectGraph &graph() const { return *m_shown->graph; }
    const GraphLayout &layout() const { return *m_shown->layout; }
    void setZoom(double scale);
    double zoom() const { return transform().m11(); }
    void noteView();

    // graphviewoverlays.cpp
    void makeOverlays();
    void makeSearch();
    void makeTools();
    void makeEmptyNotice();
    void placeOverlays();
    void retranslate();

    // graphviewinput.cpp
    CardItem *cardAt(const QPoint &where) const;
    LinkItem *linkAt(const QPoint &where) const;
    void hover(const QPoint &where);
    void clickLink(int link);
    int neighbour(int node, Qt::Key direction) const;
    bool onHandle(const CardItem &card, const QPoint &where) const;
    bool overCreateButton(const CardItem &card, const QPoint &where) const;
    std::vector<int> searchHits() const;
    void goToHit();

    // graphviewmenus.cpp
    QString tipAt(const QPoint &where) const;
    QString tipOf(const GraphNode &node, const ProblemCount &count) const;
    QString tipOf(const std::vector<int> &edges) const;
    void addNodeActions(QMenu &menu, const GraphNode &node, int index);
    void addEdgeActions(QMenu &menu, const std::vector<int> &edges);
    std::function<void()> onShown(std::function<void()> then) const;

    // graphviewedit.cpp
    void startConnecting(int node);
    void finishConnecting(const QPoint &where);
    void connectNodes(int from, int to, const QPoint &where);
    const Object *objectOf(int node) const;
    FileId targetFile();
    void disconnectEdge(int edge);

    Session &m_session;
    GraphPainter m_painter;
    QGraphicsScene m_scene;
    std::shared_ptr<const Drawing> m_shown;
    std::vector<CardItem *> m_cards;
    std::vector<LinkItem *> m_links;
    std::vector<std::vector<int>> m_linksOf;  ///< by node
    std::vector<ProblemCount> m_problems;     ///< by node
    std::map<std::string, QPointF> m_dragged; ///< places chosen by hand, by node key
    QVariantAnimation m_motion;
    std::vector<std::pair<int, std::pair<QPointF, QPointF>>> m_moving; ///< node, from, to

    Drag m_drag = Drag::None;
    QPoint m_pressed;
    QPointF m_grip; ///< where in the card, or the scene, the drag took hold
    int m_dragNode = -1;
    QPointF m_connectEnd;
    std::vector<char> m_fits; ///< by node, while connecting
    int m_hoveredNode = -1;
    int m_hoveredLink = -1;
    int m_selectedNode = -1;
    int m_selectedEdge = -1;
    bool m_viewIsOurs = true;  ///< nobody has zoomed or moved the view yet, so it keeps showing everything
    bool m_isStale = false;    ///< a newer analysis came while the view was hidden
    bool m_revealNext = false; ///< the selected object is new and shall be seen once its card is there
    std::size_t m_hit = 0;

    Minimap *m_minimap = nullptr;
    QLineEdit *m_search = nullptr;
    QWidget *m_tools = nullptr;
    QToolButton *m_zoomOut = nullptr;
    QToolButton *m_zoomLabel = nullptr;
    QToolButton *m_zoomIn = nullptr;
    QToolButton *m_fit = nullptr;
    QToolButton *m_tidy = nullptr;
    QWidget *m_empty = nullptr;
    QLabel *m_emptyTitle = nullptr;
    QLabel *m_emptyText = nullptr;
    QPushButton *m_emptyNew = nullptr;
    QPushButton *m_emptyOpen = nullptr;
};

} // namespace slipway
