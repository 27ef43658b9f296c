#include "app/curator/sheet_label.h"

#include "app/curator/bench_look.h"
#include "app/text/text_label.h"

namespace sala {

TextLabel *sheetLabel(const QString &words, Language language, SheetText kind) {
    const BenchLook look;
    const int px = kind == SheetText::Name || kind == SheetText::Quiet ? BenchLook::kSmallPx
                   : kind == SheetText::Head                           ? BenchLook::kHeadPx
                                                                       : BenchLook::kTextPx;
    auto *const label = new TextLabel(look.text(px, kind == SheetText::Plain || kind == SheetText::Quiet ? 400 : 600));
    label->setColor(kind == SheetText::Urgent                              ? look.colours.accent
                    : kind == SheetText::Quiet || kind == SheetText::Name ? look.colours.quietText
                                                                          : look.colours.text);
    label->setText(words, language);
    return label;
}

} // namespace sala
