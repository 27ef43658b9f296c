#pragma once

#include "app/keyboard/touch_keyboard.h"

#include <QCoreApplication>
#include <QPointingDevice>
#include <QTest>
#include <QWindow>

#include <gtest/gtest.h>

#include <algorithm>

namespace sala {

/// Fingers on the keys of a keyboard that is seen, as a touch screen reports them.
class KeyboardFingers {
  public:
    explicit KeyboardFingers(TouchKeyboard &keyboard) : m_keyboard(keyboard) {
        keyboard.setBounce(std::chrono::milliseconds(0)); // faster than any hand
    }

    static QPointingDevice *screen() {
        static QPointingDevice *device = QTest::createTouchDevice();
        return device;
    }

    QWindow *handle() const { return m_keyboard.window()->windowHandle(); }
    QPoint middleOf(int item) const {
        return m_keyboard.mapTo(m_keyboard.window(), m_keyboard.itemRect(item).center());
    }

    int keyOf(PlacedKey::Does does, const QString &sign = {}) const {
        const auto &keys = m_keyboard.keys();
        const auto found = std::find_if(keys.begin(), keys.end(), [&](const PlacedKey &key) {
            return key.does == does && (sign.isEmpty() || key.sign == sign);
        });
        return found == keys.end() ? -1 : int(found - keys.begin());
    }

    void press(int item, int finger = 0) {
        ASSERT_GE(item, 0);
        QTest::touchEvent(handle(), screen()).press(finger, middleOf(item), handle());
        QCoreApplication::processEvents();
    }
    void release(int item, int finger = 0) {
        QTest::touchEvent(handle(), screen()).release(finger, middleOf(item), handle());
        QCoreApplication::processEvents();
    }
    void touch(PlacedKey::Does does, const QString &sign = {}) {
        const int item = keyOf(does, sign);
        ASSERT_GE(item, 0) << sign.toStdString();
        press(item);
        release(item);
    }

    /// Keys are separated by spaces; "_" is the space bar. Shift and the signs are found as a person finds them.
    void type(const char *keys) {
        for (const QString &sign : QString::fromUtf8(keys).split(u' ')) {
            if (sign == QLatin1String("_")) {
                touch(PlacedKey::Does::Space);
                continue;
            }
            if (keyOf(PlacedKey::Does::Write, sign) < 0) {
                touch(PlacedKey::Does::Shift);
            }
            touch(PlacedKey::Does::Write, sign);
        }
    }

    void chooseLayout(Language language) {
        for (size_t i = 0; i < kLanguages.size() && m_keyboard.layoutOf() != language; ++i) {
            touch(PlacedKey::Does::NextLanguage);
        }
        ASSERT_EQ(m_keyboard.layoutOf(), language);
    }

  private:
    TouchKeyboard &m_keyboard;
};

} // namespace sala
