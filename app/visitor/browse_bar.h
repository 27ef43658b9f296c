#pragma once

#include "app/look/theme.h"
#include "app/visitor/browse_sections.h"
#include "translations/language.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QAbstractButton)
QT_FORWARD_DECLARE_CLASS(QButtonGroup)

namespace sala {

class TextButton;
class TextLabel;

/// The bar above the photographs: by journey, by theme, everything, the people who speak, on a map, in time; about the
/// exhibition; the mark of a sample. One row where it fits, else two or three.
class BrowseBar final : public QWidget {
    Q_OBJECT

  public:
    explicit BrowseBar(QWidget *parent = nullptr);

    void setOrder(BrowseOrder order);
    void setSample(bool isSample);
    void setVoices(bool areThere); ///< else the way to them is not offered
    void setLanguage(Language language); ///< sets every word again, also when it is the same language
    void setTheme(const GalleryTheme &theme);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

  Q_SIGNALS:
    void orderChosen(sala::BrowseOrder order);
    void aboutRequested();

  protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

  private:
    /// Where everything goes at a width.
    struct Places {
        QList<QRect> choices;
        QRect about;
        QRect sample;
        int heightPx = 0;
    };

    TextButton *choice(BrowseOrder order) const;
    QList<QAbstractButton *> offered() const;
    Places places(int width) const;
    Places oneRow(int width, const QList<int> &widths) const;
    Places twoRows(int width) const;
    void addChoices(Places &places, int top, int inner) const;
    int sampleHeight(int width) const;
    int boldWidth(const QAbstractButton &choice) const;
    QList<int> ownWidths(int inner) const;
    void styleChoices();
    void padChoices(double paddingPx) const;
    void layOut();

    GalleryTheme m_theme;
    QButtonGroup *m_choices;
    TextButton *m_about;
    TextLabel *m_sample;
    Language m_language = Language::English;
    bool m_isSample = false;
    mutable double m_paddingPx = 0; ///< beside the words of the choices
};

} // namespace sala
