"""Starts a program and uses it over AT-SPI as a screen reader does: reads what it is told, presses what has a name.

    screen_reader.py STEPS PROGRAM ARGUMENT…

STEPS is a file with a step a line: `wait NAME`, `press NAME`, `read LABEL`, `move NAME -> NUMBER`, which sets a slider, and
`insist NAME -> OTHER`, which presses again until the other is there, as people do with a screen that has just come on. `read` prints one JSON object: its label and
all objects that are showing, in their order, with role, name, description, states, actions and value. Ends with 1 and a sentence
when a name does not come within twenty seconds. Makes a screen (Xvfb); needs a D-Bus session of its own (dbus-run-session).
"""

import json
import os
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 20
STATES = ["FOCUSABLE", "FOCUSED", "ENABLED", "CHECKED"]


def below(node):
    yield node
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield from below(child)


def application():
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(index)
        if child is not None and child.get_name() == "sala":
            return child
    return None


def is_showing(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def actions_of(node):
    action = node.get_action_iface()
    if action is None:
        return []
    return [Atspi.Action.get_action_name(action, index) for index in range(Atspi.Action.get_n_actions(action))]


def seen():
    """All that shows; an object that went while it was asked counts as not there."""
    root = application()
    if root is not None:
        root.clear_cache()  # without a loop that hears of changes
    nodes = []
    for node in below(root) if root is not None else []:
        try:
            if is_showing(node):
                nodes.append(node)
        except GLib.Error:
            pass
    return nodes


def value_of(node):
    value = node.get_value_iface()
    return None if value is None else Atspi.Value.get_current_value(value)


def told(node):
    states = node.get_state_set()
    return {
        "role": node.get_role_name(),
        "name": node.get_name(),
        "description": node.get_description(),
        "states": [state.lower() for state in STATES if states.contains(getattr(Atspi.StateType, state))],
        "actions": actions_of(node),
        "value": value_of(node),
    }


def eventually(find, what):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = find()
            if found:
                return found
        except GLib.Error:
            pass
        time.sleep(0.05)
    names = sorted({node.get_name() for node in seen() if node.get_name()})
    sys.exit("%s does not come; there are: %s" % (what, "; ".join(names)))


def named(name):
    matches = [node for node in seen() if node.get_name() == name]
    return next((node for node in matches if actions_of(node)), matches[0] if matches else None)


def press(name):
    node = eventually(lambda: (found := named(name)) and actions_of(found) and found, name)
    index = next((i for i, action in enumerate(actions_of(node)) if action in ("Press", "Toggle")), 0)
    Atspi.Action.do_action(node.get_action_iface(), index)


def insist(name, other):
    end = time.monotonic() + PATIENCE
    press(name)
    while named(other) is None and time.monotonic() < end:
        time.sleep(0.5)
        if named(name) is not None and named(other) is None:
            press(name)
    eventually(lambda: named(other), other)


def move(name, number):
    node = eventually(lambda: (found := named(name)) and found.get_value_iface() and found, name)
    Atspi.Value.set_current_value(node.get_value_iface(), float(number))


def read(label):
    nodes = []
    for node in seen():
        try:
            nodes.append(told(node))
        except GLib.Error:
            pass
    print(json.dumps({"label": label, "nodes": nodes}, ensure_ascii=False), flush=True)


def follow(steps):
    for line in open(steps, encoding="utf-8"):
        verb, _, name = line.strip().partition(" ")
        if verb == "wait":
            eventually(lambda: named(name), name)
        elif verb == "press":
            press(name)
        elif verb == "move":
            move(*name.split(" -> "))
        elif verb == "insist":
            insist(*name.split(" -> "))
        elif verb == "read":
            read(name)


def screen():
    """The server, and the display it has chosen."""
    read_end, write_end = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1920x1080x24", "-nolisten", "tcp"], pass_fds=[write_end]
    )
    os.close(write_end)
    with os.fdopen(read_end) as told:
        return server, ":" + told.readline().strip()


def main(steps, command):
    server, display = screen()
    settings = {"DISPLAY": display, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"}
    program = subprocess.Popen(command, env={**os.environ, **settings})
    try:
        Atspi.init()
        follow(steps)
    finally:
        program.kill()
        program.wait()
        server.terminate()


main(sys.argv[1], sys.argv[2:])
