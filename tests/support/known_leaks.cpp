// What sanitizers would report as ours, and is not: one line, one reason. Only in sanitized builds.

/// Stacks that go through libraries without frame pointers; else what is told below is not recognised.
extern "C" const char *__asan_default_options() {
    return "fast_unwind_on_malloc=0:print_suppressions=0";
}

extern "C" const char *__lsan_default_suppressions() {
    // Qt 6.4's FFmpeg backend gives avcodec_open2() the option "refcounted_frames"; FFmpeg 5 does not know it any
    // more and hands it back, and Qt never frees what came back: 52 bytes for every codec of every film opened.
    // av_dict_set, av_opt_set_dict2, avcodec_open2, the plugin, QMediaPlayer::setSourceDevice, FilmPlayer::open.
    return "leak:libffmpegmediaplugin.so\n";
}
