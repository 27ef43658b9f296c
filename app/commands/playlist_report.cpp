#include "app/commands/playlist_report.h"

#include "app/commands/sentences.h"
#include "media/slideshow/running_time.h"

namespace sala {
namespace {

FilmLength lengthIn(const PlaylistHome &home) {
    return [&home](const WorkId &work) { return home.filmLength(work); };
}

QString timeText(qint64 ms) {
    const QString text = playlistTimeText(std::chrono::milliseconds((ms + 500) / 1000 * 1000));
    return text.contains(u':') ? text : text + QStringLiteral(" s");
}

QJsonObject rowOf(const PlaylistHome &home, const PlaylistShelf &shelf, const PlaylistShelf::Item &item,
                  Language language) {
    const QString &key = item.playlist.key;
    const FlatPlaylist flat = shelf.shown(key, home.catalogue).value_or(FlatPlaylist());
    QString title = item.titles.value(language);
    for (const Language other : fallbackOrder(language)) {
        title = title.isEmpty() ? item.titles.value(other) : title;
    }
    return {{QStringLiteral("key"), key},
            {QStringLiteral("title"), title},
            {QStringLiteral("own"), item.isOwn},
            {QStringLiteral("entries"), int(item.playlist.entries.size())},
            {QStringLiteral("slides"), int(flat.entries.size())},
            {QStringLiteral("milliseconds"), qint64(runningTime(flat.entries, lengthIn(home)).count())},
            {QStringLiteral("uses"), QJsonArray::fromStringList(home.uses.value(key))}};
}

QJsonObject entryRow(const PlaylistHome &home, const Catalogue &words, const PlaylistEntry &entry,
                     Language language) {
    const Work *const work = words.work(entry.work);
    const PlaylistEntry shown = shownEntry(entry, home.catalogue);
    return {{QStringLiteral("id"), entry.work.text()},
            {QStringLiteral("kind"), work ? name(work->kind) : QString()},
            {QStringLiteral("source"), work ? work->source : QString()},
            {QStringLiteral("title"), words.text(entry.work, TextField::Title, language).body},
            {QStringLiteral("dwell"), qint64(entry.dwell.count())},
            {QStringLiteral("transition"), name(entry.transition)},
            {QStringLiteral("from"), qint64(shown.from.count())},
            {QStringLiteral("until"), qint64(shown.until.count())},
            {QStringLiteral("sound"), !entry.isMuted},
            {QStringLiteral("section"), entry.section},
            {QStringLiteral("milliseconds"), qint64(runningTime(shown, lengthIn(home)).count())}};
}

void convert(QMap<Language, QString> &words, const BurmeseReading &reading) {
    if (reading.encoding == Encoding::Zawgyi) {
        words[Language::Burmese] = reading.text;
    }
}

QList<QMap<Language, QString> *> allWords(PlaylistText &text) {
    QList<QMap<Language, QString> *> all{&text.titles};
    for (PlaylistLine &line : text.lines) {
        all.append({&line.titles, &line.texts});
    }
    all.removeIf([](const auto *words) { return !words->contains(Language::Burmese); });
    return all;
}

} // namespace

QJsonArray playlistRows(const PlaylistHome &home, Language language) {
    const PlaylistShelf shelf = home.shelf();
    QJsonArray rows;
    for (const PlaylistShelf::Item &item : shelf.items()) {
        rows.append(rowOf(home, shelf, item, language));
    }
    return rows;
}

Result<QJsonObject> playlistRow(const PlaylistHome &home, const QString &key, Language language) {
    const PlaylistShelf shelf = home.shelf();
    return shelf.shown(key, home.catalogue).map([&](const FlatPlaylist &flat) {
        QJsonObject row = rowOf(home, shelf, *shelf.item(key), language);
        Catalogue words = home.catalogue;
        shelf.addCards(words);
        QJsonArray entries;
        for (const PlaylistEntry &entry : flat.entries) {
            entries.append(entryRow(home, words, entry, language));
        }
        QJsonArray problems;
        for (const Error &problem : flat.problems) {
            problems.append(QStringLiteral("%1: %2").arg(problem.subject, problem.detail));
        }
        for (const QString &unknown : shelf.item(key)->unknown) {
            problems.append(QStringLiteral("%1: is not in the edition, or may not be shown").arg(unknown));
        }
        row.insert(QStringLiteral("plays"), entries);
        row.insert(QStringLiteral("problems"), problems);
        return row;
    });
}

QString playlistLine(const QJsonObject &row) {
    QStringList uses;
    for (const auto &use : row[QLatin1String("uses")].toArray()) {
        uses.append(use.toString());
    }
    const QString title = row[QLatin1String("title")].toString();
    return QStringLiteral("%1%2  %3  %4%5%6")
        .arg(row[QLatin1String("key")].toString(),
             title.isEmpty() ? QString() : QStringLiteral("  ") + oneLine(title),
             counted(row[QLatin1String("slides")].toInt(), QStringLiteral("slide")),
             timeText(row[QLatin1String("milliseconds")].toInteger()),
             row[QLatin1String("own")].toBool() ? QStringLiteral("  this kiosk's own") : QString(),
             uses.isEmpty() ? QString() : QStringLiteral("  played by: ") + uses.join(QStringLiteral(", ")));
}

QStringList entryLines(const QJsonObject &row) {
    QStringList lines;
    for (const auto &value : row[QLatin1String("plays")].toArray()) {
        const QJsonObject entry = value.toObject();
        const QString title = entry[QLatin1String("title")].toString();
        const bool isShuffled = entry[QLatin1String("section")].toInt() > 0;
        lines.append(QStringLiteral("  %1  %2  %3%4")
                         .arg(timeText(entry[QLatin1String("milliseconds")].toInteger()),
                              entry[QLatin1String("kind")].toString(),
                              oneLine(title.isEmpty() ? entry[QLatin1String("source")].toString() : title),
                              isShuffled ? QStringLiteral("  shuffled") : QString()));
    }
    for (const auto &problem : row[QLatin1String("problems")].toArray()) {
        lines.append(QStringLiteral("  not played: ") + oneLine(problem.toString()));
    }
    return lines;
}

QJsonObject importRow(const PlaylistPlan &plan, const QStringList &leftOut, bool isDryRun) {
    return {{QStringLiteral("key"), plan.text.key},
            {QStringLiteral("entries"), int(plan.text.lines.size())},
            {QStringLiteral("isNew"), plan.isNew},
            {QStringLiteral("isOther"), plan.isOther},
            {QStringLiteral("isStored"), plan.isOther && !isDryRun},
            {QStringLiteral("unknown"), QJsonArray::fromStringList(plan.unknown)},
            {QStringLiteral("leftOut"), QJsonArray::fromStringList(leftOut)}};
}

QStringList importLines(const QJsonObject &row) {
    const bool isStored = row[QLatin1String("isStored")].toBool();
    const bool isNew = row[QLatin1String("isNew")].toBool();
    const QString what = !row[QLatin1String("isOther")].toBool() ? QStringLiteral("is so already")
                         : isStored
                             ? (isNew ? QStringLiteral("is there now") : QStringLiteral("is changed"))
                             : (isNew ? QStringLiteral("would be new") : QStringLiteral("would be changed"));
    QStringList lines{QStringLiteral("%1 %2: %3")
                          .arg(row[QLatin1String("key")].toString(), what,
                               counted(row[QLatin1String("entries")].toInt(), QStringLiteral("entry"),
                                       QStringLiteral("entries")))};
    for (const auto &name : row[QLatin1String("unknown")].toArray()) {
        lines.append(QStringLiteral("left out, it is not there: ") + oneLine(name.toString()));
    }
    for (const auto &note : row[QLatin1String("leftOut")].toArray()) {
        lines.append(QStringLiteral("note: ") + oneLine(note.toString()));
    }
    return lines;
}

QString unknownWorks(const QStringList &names, bool isKiosk) {
    constexpr qsizetype kNamed = 5;
    const QString some = names.mid(0, kNamed).join(QStringLiteral(", "));
    const QString more =
        names.size() > kNamed ? QStringLiteral(" and %1 more").arg(names.size() - kNamed) : QString();
    const QString advice =
        isKiosk ? QStringLiteral(
                      "a kiosk knows works by their ids: export it with --ids from the library, or leave "
                      "them out with --skip-unknown")
                : QStringLiteral("`sala list` names those there are; --skip-unknown leaves them out");
    return QStringLiteral("there is no work %1%2; %3").arg(oneLine(some), more, advice);
}

M3uNames m3uNames(const PlaylistHome &home, const PlaylistText &text, Language language) {
    M3uNames names{titlesOf(text, home.catalogue, language), {}, language};
    const FindWork find = findIn(home.catalogue.works);
    for (const PlaylistLine &line : text.lines) {
        const WorkId work = line.work.isEmpty() ? WorkId() : find(line.work);
        if (home.filmLength(work)) {
            PlaylistEntry entry = line.how;
            entry.work = work;
            names.lengths.insert(line.work, runningTime(shownEntry(entry, home.catalogue), lengthIn(home)));
        }
    }
    return names;
}

Result<QStringList> convertZawgyi(PlaylistText &text, WhenUnsure whenUnsure) {
    const QList<QMap<Language, QString> *> all = allWords(text);
    QStringList bodies;
    for (const auto *words : all) {
        bodies.append(words->value(Language::Burmese));
    }
    const QList<BurmeseReading> readings = readBurmeseTogether(bodies, whenUnsure);
    QStringList notes;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const BurmeseReading &reading = readings[i];
        if (reading.encoding == Encoding::Unsure) {
            return fail(ErrorCode::InvalidInput,
                        QStringLiteral("Burmese words could be Unicode (%1) or Zawgyi (%2); say --zawgyi "
                                       "keep or --zawgyi convert")
                            .arg(oneLine(reading.asUnicode), oneLine(reading.asZawgyi)));
        }
        convert(*all[i], reading);
        if (reading.encoding == Encoding::Zawgyi) {
            notes.append(QStringLiteral("was Zawgyi, is now: %1").arg(reading.text));
        }
    }
    return notes;
}

} // namespace sala
