#pragma once

#include "app/look/theme.h"
#include "app/text/text_block.h"
#include "translations/language.h"

#include <QStringList>
#include <QWidget>

namespace sala {

/// A quiet line above the language bar that tells staff what this machine lacks. Hidden while it lacks nothing.
class StaffNotice final : public QWidget {
    Q_OBJECT

  public:
    explicit StaffNotice(QWidget *parent = nullptr);

    /// As missingFonts() names them: each font with the package that brings it.
    void setMissingFonts(const QStringList &fonts);
    void setStateUnreadable(); ///< more than fonts: nothing can be shown or loaded
    void setLanguage(Language language);
    void setTheme(const GalleryTheme &theme);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    TextBlock compose(int width) const;
    void say();

    QStringList m_fonts;
    bool m_isStateUnreadable = false;
    QString m_sentence;
    Language m_sentenceLanguage = Language::English;
    Language m_language = Language::English;
    GalleryTheme m_theme;
};

} // namespace sala
