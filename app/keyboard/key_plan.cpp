#include "app/keyboard/key_plan.h"

#include <algorithm>
#include <cmath>

namespace sala {
namespace {

using Does = PlacedKey::Does;

constexpr int kRows = kKeyRows + 1;
constexpr double kMostOfArea = 0.5; ///< the page needs the rest
constexpr int kMostKeyEm = 2;       ///< wider keys only make the way longer

int gapOf(const GalleryTheme &theme) {
    return std::max(4, theme.gapPx() / 3);
}

/// A key and how many usual ones it is wide.
struct Wide {
    PlacedKey key;
    double units = 1;
};

QList<Wide> rowOf(const QStringList &signs) {
    QList<Wide> row;
    for (const QString &sign : signs) {
        row.append({{Does::Write, sign, {}}, 1});
    }
    return row;
}

QList<QStringList> signsOf(const KeyPlan &plan) {
    if (plan.isSigns) {
        return signRows(plan.language);
    }
    const KeyLayout &layout = keyLayout(plan.language);
    return plan.isShifted ? layout.shifted : layout.usual;
}

/// The last row of signs has shift and the way back beside it.
QList<QList<Wide>> rowsOf(const KeyPlan &plan, double most) {
    QList<QList<Wide>> rows;
    const QList<QStringList> signs = signsOf(plan);
    for (const QStringList &row : signs) {
        rows.append(rowOf(row));
    }
    const double beside = std::clamp((most - double(rows.last().size())) / 2, 1.0, 2.0);
    if (!plan.isSigns) {
        rows.last().prepend({{Does::Shift, {}, {}}, beside});
    }
    rows.last().append({{Does::Erase, {}, {}}, beside});
    const double space = most - 8;
    rows.append({{{Does::Signs, {}, {}}, 1.5},
                 {{Does::NextLanguage, {}, {}}, 2},
                 {{Does::Left, {}, {}}, 1},
                 {{Does::Space, QStringLiteral(" "), {}}, space},
                 {{Does::Right, {}, {}}, 1},
                 {{Does::Enter, {}, {}}, 1.25},
                 {{Does::Close, {}, {}}, 1.25}});
    return rows;
}

} // namespace

int keyHeightPx(const GalleryTheme &theme, QSize areaPx) {
    const int room = int(areaPx.height() * kMostOfArea) - (kRows + 1) * gapOf(theme);
    return std::min(theme.touchTargetPx(), room / kRows);
}

int keyboardHeightPx(const GalleryTheme &theme, QSize areaPx) {
    return kRows * keyHeightPx(theme, areaPx) + (kRows + 1) * gapOf(theme);
}

QList<PlacedKey> placeKeys(const KeyPlan &plan, const GalleryTheme &theme, QSize keyboardPx) {
    const int gap = gapOf(theme);
    qsizetype longest = kKeyRows + 8;
    for (const QStringList &row : signsOf({plan.language, false, false})) {
        longest = std::max(longest, row.size());
    }
    const double high = (keyboardPx.height() - (kRows + 1.0) * gap) / kRows;
    const double unit = std::min((keyboardPx.width() - 2.0 * gap) / double(longest), kMostKeyEm * high);
    QList<PlacedKey> placed;
    double y = gap;
    for (const QList<Wide> &row : rowsOf(plan, double(longest))) {
        double units = 0;
        for (const Wide &wide : row) {
            units += wide.units;
        }
        double x = (keyboardPx.width() - units * unit) / 2;
        for (const Wide &wide : row) {
            PlacedKey key = wide.key;
            const int left = int(std::round(x)) + gap / 2;
            x += wide.units * unit;
            key.rect = QRect(left, int(y), int(std::round(x)) - gap / 2 - left, int(high));
            placed.append(key);
        }
        y += high + gap;
    }
    return placed;
}

} // namespace sala
