#pragma once

#include <qglobal.h>

QT_FORWARD_DECLARE_CLASS(QWidget)

namespace sala {

/// Keeps a widget as large as its parent, now and whenever that changes. Once, after it has got its parent.
void coverParent(QWidget &widget);

} // namespace sala
