#include "media/film/probe/texts.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <vector>

namespace sala::probe {
namespace {

constexpr qsizetype kMostCues = 50'000;
constexpr int kMostChapters = 1000; ///< more is no table of contents; the rest is left out

QString timestamp(qint64 milliseconds) {
    const qint64 all = std::max<qint64>(0, milliseconds);
    return QStringLiteral("%1:%2:%3.%4")
        .arg(all / 3'600'000, 2, 10, QLatin1Char('0'))
        .arg(all / 60'000 % 60, 2, 10, QLatin1Char('0'))
        .arg(all / 1000 % 60, 2, 10, QLatin1Char('0'))
        .arg(all % 1000, 3, 10, QLatin1Char('0'));
}

/// Text as a WebVTT cue may hold it: no markup, no line that would end the cue.
QString escaped(QString text) {
    static const QRegularExpression emptyLines(QStringLiteral("\\n\\s*\\n"));
    text.replace(QLatin1Char('&'), QLatin1String("&amp;"));
    text.replace(QLatin1Char('<'), QLatin1String("&lt;"));
    text.replace(QLatin1Char('>'), QLatin1String("&gt;"));
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    return text.replace(emptyLines, QStringLiteral("\n")).trimmed();
}

QString cue(qint64 start, qint64 end, const QString &text) {
    return QStringLiteral("\n%1 --> %2\n%3\n").arg(timestamp(start), timestamp(end), escaped(text));
}

/// FFmpeg's decoders make an ASS event of every text: nine fields, the last one the text with {codes}.
QString plainText(const AVSubtitleRect &rect) {
    static const QRegularExpression codes(QStringLiteral("\\{[^}]*\\}"));
    if (rect.type == SUBTITLE_TEXT && rect.text) {
        return QString::fromUtf8(rect.text);
    }
    if (rect.type != SUBTITLE_ASS || !rect.ass) {
        return {};
    }
    QString text = QString::fromUtf8(rect.ass).section(QLatin1Char(','), 8);
    text.replace(QLatin1String("\\N"), QLatin1String("\n"))
        .replace(QLatin1String("\\n"), QLatin1String("\n"));
    return text.replace(QLatin1String("\\h"), QLatin1String(" ")).remove(codes);
}

struct TextReader {
    const AVStream *stream = nullptr;
    Codec codec;
    QString webVtt = QStringLiteral("WEBVTT\n");
    qsizetype cues = 0;

    void read(AVPacket *packet) {
        AVSubtitle subtitle{};
        int isThere = 0;
        if (avcodec_decode_subtitle2(codec.get(), &subtitle, &isThere, packet) < 0 || !isThere) {
            return;
        }
        QStringList lines;
        for (unsigned i = 0; i < subtitle.num_rects; ++i) {
            lines.append(plainText(*subtitle.rects[i]));
        }
        const qint64 start =
            packet->pts == AV_NOPTS_VALUE ? -1 : av_rescale_q(packet->pts, stream->time_base, {1, 1000});
        const qint64 length = packet->duration > 0
                                  ? av_rescale_q(packet->duration, stream->time_base, {1, 1000})
                                  : qint64(subtitle.end_display_time);
        avsubtitle_free(&subtitle);
        const QString text = lines.join(QLatin1Char('\n')).trimmed();
        if (start >= 0 && length > 0 && !text.isEmpty() && ++cues <= kMostCues) {
            webVtt += cue(start, start + length, text);
        }
    }
};

bool isText(const AVStream *stream) {
    const AVCodecDescriptor *descriptor = avcodec_descriptor_get(stream->codecpar->codec_id);
    return stream->codecpar->codec_type == AVMEDIA_TYPE_SUBTITLE && descriptor &&
           (descriptor->props & AV_CODEC_PROP_TEXT_SUB);
}

/// QuickTime writes its chapters as a text track as well; read as chapters, not as words.
bool isChapterTrack(const Container &container, const AVStream *stream) {
    return container.format()->nb_chapters > 0 && stream->codecpar->codec_tag == MKTAG('t', 'e', 'x', 't');
}

} // namespace

QString tagOf(const AVDictionary *metadata, const char *name) {
    const AVDictionaryEntry *entry = av_dict_get(metadata, name, nullptr, 0);
    return entry ? QString::fromUtf8(entry->value).trimmed().normalized(QString::NormalizationForm_C)
                 : QString();
}

QString languageOf(const AVDictionary *metadata) {
    const QString code = tagOf(metadata, "language").toLower();
    if (code.isEmpty() || code == QLatin1String("und")) {
        return {};
    }
    const QLocale::Language language = QLocale::codeToLanguage(code.section(QLatin1Char('-'), 0, 0));
    return language == QLocale::AnyLanguage ? code : QLocale::languageToCode(language);
}

QList<ProbedText> readTexts(const Container &container) {
    AVFormatContext *format = container.format();
    std::vector<TextReader> readers;
    for (unsigned i = 0; i < format->nb_streams; ++i) {
        AVStream *stream = format->streams[i];
        Codec codec =
            isText(stream) && !isChapterTrack(container, stream) ? container.decoderOf(stream) : nullptr;
        stream->discard = codec ? AVDISCARD_DEFAULT : AVDISCARD_ALL; // the rest need not even be read
        if (codec) {
            readers.push_back({stream, std::move(codec)});
        }
    }
    if (readers.empty()) {
        return {};
    }
    avformat_seek_file(format, -1, INT64_MIN, 0, 0, 0);
    const Packet packet(av_packet_alloc());
    while (av_read_frame(format, packet.get()) >= 0) {
        for (TextReader &reader : readers) {
            if (reader.stream->index == packet->stream_index) {
                reader.read(packet.get());
            }
        }
        av_packet_unref(packet.get());
    }
    QList<ProbedText> texts;
    for (const TextReader &reader : readers) {
        if (reader.cues > 0) {
            const bool isCaptions =
                reader.stream->disposition & (AV_DISPOSITION_HEARING_IMPAIRED | AV_DISPOSITION_CAPTIONS);
            texts.append({languageOf(reader.stream->metadata), tagOf(reader.stream->metadata, "title"),
                          isCaptions, reader.webVtt});
        }
    }
    return texts;
}

QString readChapters(const Container &container) {
    const AVFormatContext *format = container.format();
    QString webVtt;
    int chapters = 0;
    for (unsigned i = 0; i < format->nb_chapters && chapters < kMostChapters; ++i) {
        const AVChapter *chapter = format->chapters[i];
        const QString title = tagOf(chapter->metadata, "title");
        const qint64 start = av_rescale_q(chapter->start, chapter->time_base, {1, 1000});
        const qint64 end = av_rescale_q(chapter->end, chapter->time_base, {1, 1000});
        if (!title.isEmpty() && end > start) {
            webVtt += cue(start, end, title);
            ++chapters;
        }
    }
    return webVtt.isEmpty() ? QString() : QStringLiteral("WEBVTT\n") + webVtt;
}

} // namespace sala::probe
