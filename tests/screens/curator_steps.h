#pragma once

#include "app/curator/consent_sheets.h"
#include "app/curator/filter_panel.h"
#include "app/curator/work_page.h"
#include "app/kiosk/curate.h"
#include "app/text/text_editor.h"

#include <QComboBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <functional>
#include <memory>

namespace sala::test {

/// One curator at the workbench of one library, with real keys and the mouse, and a picture of each step. After a step that did
/// not come nothing more is done.
class CuratorSteps {
  public:
    /// Prepares the library: two curators, a text that is missing in target(), one that is outdated, a
    /// photograph with somebody in it. GUI thread.
    CuratorSteps(const QString &library, const QString &folder, Language language, const QSize &sizePx);
    ~CuratorSteps();

    Workbench &window() { return m_curating->window(); }
    BenchPage &bench() { return window().bench(); }
    CuratorLibrary &desk() { return m_curating->desk(); }
    Language language() const { return m_language; }
    Language target() const { return m_target; } ///< what is translated into
    QString passphrase() const;
    QString sentence() const; ///< in target(): a caption of two lines
    WorkId outdated() const { return m_outdated; } ///< a work with such texts
    WorkId ofPeople() const { return m_ofPeople; } ///< a photograph with somebody who agreed
    const QString &fault() const { return m_fault; } ///< the step that did not come; empty: none

    template<class T>
    T *in(const char *name) {
        return in<T>(name, window());
    }
    template<class T>
    static T *in(const char *name, QWidget &parent) {
        for (T *child : parent.findChildren<T *>(QLatin1String(name))) {
            if (child->isVisible()) {
                return child;
            }
        }
        return nullptr;
    }

    void wait(const char *step, const std::function<bool()> &condition);
    void picture(const char *name); ///< once all is drawn
    void show(WorkFilter::Text texts); ///< works with such texts in target()
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString &words); ///< where the keyboard is
    void write(QWidget *field, const QString &words);
    void click(const char *name, QWidget &parent); ///< once that button is there and can be used
    /// Over `part` of `all`, in the widget's coordinates.
    void drag(QWidget &widget, const QRectF &all, const QRectF &part);
    void drop(const QString &folder); ///< onto the bench, from a file manager
    void somebodyElseWrites(); ///< into the field where the keyboard is, and saves

    QString folderOfPhotographs() const; ///< two that can come in, one that cannot
    QString tableThatComesBack(); ///< a changed text, a refused one

  private:
    void prepare();
    void addCurators(Library &library);
    void addPerson(Library &library, const WorkId &work);
    void store(Library &library, const TextKey &key, const QString &body);
    bool isOver() const { return !m_fault.isEmpty(); }

    QString m_path;
    QString m_folder;
    Language m_language;
    Language m_target;
    WorkId m_outdated;
    WorkId m_ofPeople;
    QString m_fault;
    QTemporaryDir m_files;
    std::unique_ptr<Curating> m_curating;
};

} // namespace sala::test
