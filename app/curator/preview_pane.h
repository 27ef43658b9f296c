#pragma once

#include "app/curator/kiosk_preview.h"
#include "app/curator/picture_pane.h"

#include <QTimer>
#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QComboBox)

namespace sala {

class Shelf;
class TextLabel;

/// The kiosk's page with the words that are being written: drawn again when nothing was typed for a moment, on the screen
/// and in the language that are chosen.
class PreviewPane final : public QWidget {
    Q_OBJECT

  public:
    /// `preview` may be nullptr: then nothing is drawn. Both outlive it.
    PreviewPane(KioskPreview *preview, const Shelf &shelf, QWidget *parent = nullptr);

    void setWork(const WorkId &work);
    void follow(Language language); ///< of the text that is written
    void setReader(Language reader);
    void refresh(); ///< something was typed
    QSize screenPx() const;
    const QImage &page() const { return m_page->page(); }

  Q_SIGNALS:
    void drawn();
    void fitted(sala::Language language, const sala::WordFit &fit);
    void enlargeRequested();

  private:
    void retranslate();
    void draw();
    void measureNext();
    std::optional<PreviewWish> wishFor(Language language) const;

    KioskPreview *m_preview;
    const Shelf &m_shelf;
    BenchLook m_look;
    WorkId m_work;
    Language m_language = Language::English;
    Language m_reader = Language::English;
    QList<Language> m_toMeasure;
    QTimer m_rest;
    QTimer m_measure;
    TextLabel *m_name;
    QComboBox *m_screen;
    PagePane *m_page;
};

} // namespace sala
