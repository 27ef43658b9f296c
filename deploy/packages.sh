# The Debian packages Sala needs, by purpose; read by build, run and test. Names of Debian 12 and 13 both;
# one that a release does not have (because it needs no such package) is left out.

packages_build=(
    g++ cmake ninja-build pkg-config ccache
    qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libgl-dev
    libsqlitecpp-dev libsqlite3-dev libicu-dev libjpeg-dev liblcms2-dev libvips-dev libexiv2-dev
    libsodium-dev libexpected-dev libcli11-dev libgumbo-dev libqrencode-dev
    qt6-multimedia-dev libavformat-dev libavcodec-dev libavutil-dev libswscale-dev
    ffmpeg flite espeak-ng qt6-pdf-dev libpulse-dev libhunspell-dev
)

# What a kiosk needs to run: fonts of all five languages (fonts-sil-mondulkiri for Khmer line edits), Qt's platforms,
# readers of HEIC; what converts films; what opens documents; curators' spelling, in the languages it is there for.
packages_run=(
    fonts-noto-core fonts-noto-cjk fonts-sil-padauk fonts-sil-mondulkiri
    qt6-qpa-plugins qt6-wayland libheif-plugin-libde265
    ffmpeg libqt6pdf6
    hunspell-en-us hunspell-th
)

# What makes a machine without a desktop a kiosk (deploy/kiosk/install): a screen for one program (Debian's cage does
# not start without Xwayland, though Sala does not use it), sound, SMART.
# shellcheck disable=SC2034 # read there
packages_kiosk=(cage sway xwayland pipewire-pulse wireplumber smartmontools)

# libgtk-3-common: its translations are the sentences that line breaks are proved on.
# translate-toolkit: translators' tools, through which XLIFF goes and comes back. at-spi2-core and what Python needs to speak
# with it: what a screen reader hears.
packages_test=(
    libgtest-dev libgmock-dev libbenchmark-dev
    gnome-backgrounds mate-backgrounds libgtk-3-common translate-toolkit
    pulseaudio pulseaudio-utils python3
    at-spi2-core dbus-daemon python3-gi gir1.2-atspi-2.0
    xvfb xauth libxcb1-dev feh libvips-tools libheif-examples libheif-plugin-x265
)

say() { printf '\033[1m%s\033[0m\n' "$*"; }

# One sentence, then the end.
die() {
    printf 'sala: %s\n' "$*" >&2
    exit 1
}

is_installed() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        die "packages are missing: become root or install sudo, then start this again"
    fi
}

# install_packages NAME…: asks nothing, and touches nothing when all are there.
install_packages() {
    local missing=() wanted=() name
    for name in "$@"; do is_installed "$name" || missing+=("$name"); done
    [ ${#missing[@]} -eq 0 ] && return 0
    command -v apt-get >/dev/null || die "this needs Debian 12 or 13; missing: ${missing[*]}"

    # A name is believed to be absent from this release only after the lists are fresh.
    say "Looking for ${#missing[@]} Debian packages"
    as_root apt-get update -q || die "the package lists could not be fetched: check the network, then start this again"
    for name in "${missing[@]}"; do
        apt-cache show "$name" >/dev/null 2>&1 && wanted+=("$name")
    done
    [ ${#wanted[@]} -eq 0 ] && return 0
    say "Installing ${wanted[*]}"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${wanted[@]}" ||
        die "packages could not be installed: see the lines above, then start this again"
}

# True when every package is installed, or was found to be absent from this release the last time: then the
# second start needs no network.
are_known() {
    local stamp=$build/absent-packages name
    for name in "$@"; do
        is_installed "$name" || { [ "$stamp" -nt "$root/deploy/packages.sh" ] && grep -qx "$name" "$stamp"; } || return 1
    done
}

# need_packages NAME…: what the scripts call; needs $root and $build.
need_packages() {
    local name
    are_known "$@" && return 0
    install_packages "$@"
    mkdir -p "$build"
    for name in "$@"; do is_installed "$name" || echo "$name"; done >"$build/absent-packages"
}
