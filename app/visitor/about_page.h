#pragma once

#include "app/visitor/visitor_page.h"
#include "db/records/catalogue.h"

namespace sala {

class AboutText;
class PhotographButton;

/// What the project is, who made it and who supported it.
class AboutPage final : public VisitorPage {
    Q_OBJECT

  public:
    explicit AboutPage(QWidget *parent = nullptr);

    void setCatalogue(const Catalogue &catalogue);

    void takeFocus() override;
    void reset() override;
    QString name() const override { return QStringLiteral("about"); }

  protected:
    void retranslate() override;
    void applyTheme() override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

  private:
    void layOut();

    PhotographButton *m_back;
    AboutText *m_text;
};

} // namespace sala
