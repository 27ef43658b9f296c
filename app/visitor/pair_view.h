#pragma once

#include "app/look/theme.h"
#include "db/records/catalogue.h"
#include "media/picture/picture_source.h"

#include <QWidget>

#include <array>
#include <memory>

namespace sala {

class PhotographBar;
class PhotographButton;
class PhotographView;
class PictureCache;
class TextLabel;

/// Two photographs beside each other, on a tall page one above the other, each with its title. Fingers move
/// and zoom each for itself; the buttons below zoom both and bring another second one. Covers a photograph's
/// page. GUI thread.
class PairView final : public QWidget {
    Q_OBJECT

  public:
    /// As of PhotographView.
    PairView(PictureCache &cache, const std::shared_ptr<PictureSource> &source, QWidget *parent);

    void setTheme(const GalleryTheme &theme);
    void setLanguage(Language language); ///< sets its words again, also in the same language

    /// `first` stays; the second is one of `others`, to begin with the one at `index`.
    void showPair(std::shared_ptr<const Catalogue> catalogue, const WorkId &first,
                  const QList<WorkId> &others, int index);
    void reset(); ///< holds no pictures

    WorkId first() const { return m_first; }
    WorkId second() const;
    PhotographView &view(int side) { return *m_views.at(size_t(side)); } ///< 0 the first, 1 the second

  Q_SIGNALS:
    void closed(); ///< one photograph is wanted again

  protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

  private:
    void connectParts();
    void sayTitles();
    void updatePossible();
    void layOut();
    void place(int side, const QRect &box);

    std::shared_ptr<const Catalogue> m_catalogue;
    GalleryTheme m_theme;
    Language m_language = Language::English;
    WorkId m_first;
    QList<WorkId> m_others;
    std::array<PhotographView *, 2> m_views;
    std::array<TextLabel *, 2> m_titles;
    PhotographBar *m_bar;
    PhotographButton *m_back;
};

} // namespace sala
