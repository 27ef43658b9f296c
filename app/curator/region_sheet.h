#pragma once

#include "app/curator/bench_sheet.h"
#include "app/curator/consent_desk.h"

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace sala {

class PictureCache;
class RegionPicture;

/// A part of a photograph, such as a face, is hidden by a rectangle over the picture as it is stored; what is hidden already is
/// listed, and shown again once that was asked twice. It may be closed while pictures are made anew: that goes on.
class RegionSheet final : public BenchSheet {
    Q_OBJECT

  public:
    RegionSheet(ConsentDesk &desk, PictureCache &pictures, QWidget *bench); ///< both outlive it

    /// `person`: whose face it will be; null: nobody is chosen.
    void show(const WorkConsents &work, const QString &title, const PersonId &person, Language reader);
    bool isReady() const { return m_isReady; } ///< what is stored is seen
    bool isChanging() const { return m_changing > 0; }
    RegionPicture &picture() { return *m_picture; }
    const HiddenParts &parts() const { return m_parts; }

  Q_SIGNALS:
    void changed(const sala::WorkId &work); ///< its pictures are others
    void said(const QString &sentence);     ///< when it is closed

  private:
    void build();
    QWidget *makeSide();
    void retranslate();
    void fillPeople(const WorkConsents &work, const PersonId &person);
    void read();
    void takeRead(const HiddenParts &parts, const std::optional<Error> &error);
    void takeChanged(const RegionWish &wish, const std::optional<Error> &error);
    void forgetPictures(const HiddenParts &seen);
    void list();
    QWidget *rowOf(const HiddenPart &part, int number);
    void hidePart();
    void change(RegionWish::Way way, const HiddenRegion &region);
    void describeArea();
    void follow();
    void say(const QString &sentence);
    QString sentenceFor(const RegionWish &wish, const std::optional<Error> &error) const;

    ConsentDesk &m_desk;
    PictureCache &m_pictures;
    WorkId m_work;
    HiddenParts m_parts;
    bool m_isReady = false;
    int m_changing = 0;       ///< pictures that are being made anew
    HiddenRegionId m_asked;   ///< whether it is to be shown again
    QString m_next;           ///< is said once what is stored has been read
    RegionPicture *m_picture;
    TextLabel *m_how;
    TextLabel *m_whose;
    QComboBox *m_person;
    TextLabel *m_follows;
    TextLabel *m_hiddenHead;
    QWidget *m_list;
    TextLabel *m_note;
    QPushButton *m_hide;
};

} // namespace sala
