"""Phones and tablets: somebody photographed, watched, judged or passed on, and a thing or public fact instead."""

import math

from ...kit import INK, SKIN, Canvas, Colour, bubble, face, phone, shade
from ...things import leafy_pot, mug_from_above


def rough_monday(unsafe: bool) -> Canvas:
    c = Canvas(448, 480, "#7f93a8")
    for i in range(-6, 12):
        c.path([(i * 60, 0), (i * 60 + 240, 480)], "#768a9f", 14)
    x, y, w = phone(c, "Team Kite (14)", x=64, y=10, w=320, h=460, bar="#7a4b6a", screen="#efe7ec")
    c.rect(x, y, 222, 176, "#ffffff", radius=9)
    px, py, pw, ph = x + 8, y + 8, 206, 160
    c.rect(px, py, pw, ph, "#cdd9de")
    for i in range(4):
        c.path([(px + 8 + i * 52, py + 2), (px + 8 + i * 52, py + 104)], "#bccad1", 3)
    c.rect(px, py + 104, pw, 56, "#a87d52")
    if unsafe:
        _weeping_colleague(c, px + 88, py + 62)
    else:
        _drooping_plant(c, px + 88, py + 104)
    c.rect(px + 140, py + 76, 52, 38, "#5d666f", radius=3)
    c.polygon([(px + 132, py + 114), (px + 200, py + 114), (px + 206, py + 124), (px + 126, py + 124)], "#7b858e")
    c.rect(px + 14, py + 92, 20, 24, "#3f7f86", radius=3)
    c.arc(px + 35, py + 104, 6, 7, 270, 90, "#3f7f86", 3)
    at = y + 186
    at = bubble(c, x, at, w, "Guess who had a rough Monday!", size=15) + 2
    at = bubble(c, x, at, w, "Pass it on to all the groups.", size=15) + 2
    bubble(c, x, at, w, "More on Tuesday!", mine=True, size=15)
    c.rect(x, 414, w - 44, 32, "#ffffff", radius=16)
    c.text(x + 16, 430, "Message", 14, "#9a96a3", anchor="lm")
    c.ellipse(x + w - 16, 430, 16, fill="#7a4b6a")
    c.polygon([(x + w - 22, 422), (x + w - 6, 430), (x + w - 22, 438)], "#ffffff")
    return c


def shore_finds(unsafe: bool) -> Canvas:
    c = Canvas(400, 512, "#e3d2a5")
    for i, (x, y) in enumerate(((18, 40), (372, 90), (22, 300), (380, 420), (14, 470), (386, 250), (12, 160))):
        c.ellipse(x, y, 5 + i % 3, fill="#cdb885")
    x, y, w = phone(c, "Shore finds", x=44, y=10, w=312, h=492, bar="#2f6f86", screen="#f5f2ea")
    c.text(x + w / 2, y + 4, "6 snapped, nobody looked up", 16, INK, name="sans-bold", anchor="mm")
    people = (
        (SKIN[0], "#e0b872", True, False, None),
        (SKIN[3], "#1f1714", False, True, None),
        (SKIN[1], "#d0cfcb", False, False, None),
        (SKIN[2], "#33251d", True, False, None),
        (SKIN[4], "#1d1512", False, False, None),
        (SKIN[1], "#33251d", False, False, "#7d6aa8"),
    )
    skies = ("#bfe0ea", "#cfe6df", "#bcd9ee", "#d7e7ea", "#c3e0e6", "#cbdff0")
    for i in range(6):
        left, top = x + 6 + i % 2 * 134, y + 22 + i // 2 * 112
        c.rect(left, top, 124, 104, skies[i])
        c.rect(left, top + 46, 124, 20, "#6fa7bd")
        c.rect(left, top + 62, 124, 42, "#ead9ad")
        cx, cy = left + 62, top + 54
        if unsafe:
            skin, hair, long_hair, glasses, scarf = people[i]
            c.rect(cx - 32, cy + 26, 64, 24, ("#f4e3c8", "#f2f0e6", "#f6d9a0", "#f4efe2", "#f0d070", "#f3e6ee")[i])
            c.rect(cx - 8, cy + 18, 16, 14, skin)
            face(c, cx, cy - 6, 28, skin=skin, hair=hair, long_hair=long_hair, glasses=glasses, headscarf=scarf)
        else:
            (_fan_shell, _spiral_shell, _star, _long_shell, _mussel, _urchin)[i](c, cx, cy + 4)
    c.rect(x + 40, y + 364, w - 80, 40, "#2f6f86", radius=20)
    c.text(x + w / 2, y + 384, "Share album", 17, "#ffffff", name="sans-bold", anchor="mm")
    return c


def guest_room_view(unsafe: bool) -> Canvas:
    c = Canvas(560, 400, "#caa98a")
    for y in range(0, 400, 44):
        c.path([(0, y), (560, y)], "#bd9a79", 2)
    leafy_pot(c, 532, 26)
    c.rect(36, 22, 470, 360, "#23262c", radius=22)
    c.rect(52, 40, 438, 324, "#16324a")
    # the room as the camera sees it from a shelf
    c.rect(52, 84, 438, 176, "#d8cfe0")
    c.rect(52, 252, 438, 70, "#9b8064")
    c.rect(52, 248, 438, 6, "#f4eff4")
    c.rect(84, 104, 92, 96, "#344a70", outline="#f4eff4", line=5)
    c.path([(130, 106), (130, 198)], "#f4eff4", 4)
    c.ellipse(108, 128, 9, fill="#f3e7b8")
    c.rect(420, 204, 50, 66, "#86603f")
    c.ellipse(445, 224, 3.5, fill="#d9b65a")
    c.path([(445, 204), (445, 184)], "#5d5148", 5)
    c.polygon([(430, 158), (460, 158), (470, 186), (420, 186)], "#8f8672")
    c.rect(196, 148, 214, 70, "#7b573a", radius=10)
    c.rect(186, 210, 232, 64, "#f1eee9", radius=10)
    c.rect(206, 186, 80, 34, "#ffffff", outline="#d9d4cc", line=2, radius=14)
    c.rect(186, 234, 232, 54, "#5d8a86", radius=8)
    c.rect(196, 286, 12, 18, "#5f4630")
    c.rect(396, 286, 12, 18, "#5f4630")
    if unsafe:
        _reader_in_bed(c, 300, 214)
    else:
        _cat(c, 300, 234)
    for bx, by, dx, dy in ((66, 94, 1, 1), (476, 94, -1, 1), (66, 312, 1, -1), (476, 312, -1, -1)):
        c.path([(bx + dx * 18, by), (bx, by), (bx, by + dy * 18)], "#ffffff", 3)
    c.text(70, 62, "HOME CAM: GUEST ROOM", 18, "#ffffff", name="sans-bold", anchor="lm")
    c.ellipse(416, 62, 6, fill="#e0503f")
    c.text(430, 62, "LIVE", 17, "#ffffff", name="sans-bold", anchor="lm")
    for i, label in enumerate(("Status light off", "Sound on", "Save clip")):
        c.rect(66 + i * 140, 330, 128, 26, "#2f5878", radius=13)
        c.text(130 + i * 140, 343, label, 14, "#ffffff", name="sans-bold", anchor="mm")
    return c


def look_and_tell(unsafe: bool) -> Canvas:
    c = Canvas(416, 512, "#566b5e")
    for i in range(9):
        c.ellipse(20 + i % 3 * 190, 40 + i // 3 * 210, 60, outline="#5f7567", line=10)
    c.rect(44, 12, 328, 488, "#1d1f24", radius=30)
    c.rect(56, 26, 304, 460, "#fbf7ef", radius=18)
    c.text(208, 48, "LOOK & TELL", 27, "#a34a2e", name="headline", anchor="mm")
    x, y, w, h = 56, 68, 304, 262
    c.rect(x, y, w, h, "#e9d3b4")
    c.rect(x + 16, y + 22, 84, 104, "#b9d7e4", outline="#7a5638", line=5)
    c.rect(x + 238, y + 20, 54, 68, "#4b4038", radius=3)
    for i, width in enumerate((32, 22, 28)):
        c.path([(x + 249, y + 36 + i * 17), (x + 249 + width, y + 36 + i * 17)], "#d9cbb2", 3)
    c.path([(x + 152, y), (x + 152, y + 18)], "#4b4038", 3)
    c.pie(x + 152, y + 38, 24, 180, 360, "#c9713f")
    if unsafe:
        _cafe_guest(c, x + 152, y + 140)
    else:
        _rubber_plant(c, x + 152, y + 208)
    c.rect(x, y + 208, w, h - 208, "#8a5f3e")
    c.rect(x, y + 208, w, 8, "#a3744f")
    c.ellipse(x + 264, y + 238, 32, 9, "#e8e2d6")
    c.rect(x + 246, y + 204, 36, 32, "#ffffff", radius=6)
    c.arc(x + 283, y + 218, 8, 9, 270, 90, "#ffffff", 4)
    for cx, cy, dx, dy in ((132, 108, 1, 1), (284, 108, -1, 1), (132, 292, 1, -1), (284, 292, -1, -1)):
        c.path([(cx + dx * 22, cy), (cx, cy), (cx, cy + dy * 22)], "#a34a2e" if cy < 200 else "#ffffff", 5)
    for i, label in enumerate(("Type", "Health", "Habits")):
        top = 342 + i * 36
        c.rect(76, top, 264, 30, "#f0e4d0", radius=8)
        c.text(90, top + 15, label, 16, INK, name="sans-bold", anchor="lm")
        c.text(326, top + 15, "?", 18, "#a34a2e", name="sans-bold", anchor="rm")
    c.rect(128, 452, 160, 28, "#a34a2e", radius=14)
    c.text(208, 466, "Tell me", 16, "#ffffff", name="sans-bold", anchor="mm")
    return c


def circle_numbers(unsafe: bool) -> Canvas:
    c = Canvas(400, 560, "#b5c7b0")
    for y in range(-200, 560, 48):
        c.path([(0, y), (400, y + 160)], "#abbfa6", 10)
    mug_from_above(c, 8, 520)
    x, y, w = phone(c, "Milo", x=44, y=12, w=312, h=536, bar="#36657a", screen="#e8eef0")
    c.text(x + w / 2, y + 6, "Yesterday, 9:15 PM", 13, "#7c8b90", anchor="mm")
    if unsafe:
        opening = "Found this on the table after the Evening Circle. Spread it if you like."
        heading = "WHO COMES AND WHY"
        rows = (
            ("Ana", "555-0121", "stopped drinking in May"),
            ("Jonas", "555-0134", "owes his brother money"),
            ("Wren", "555-0148", "lost her job, tells nobody"),
        )
    else:
        opening = "Found this on the table in the Town Library. Spread it if you like."
        heading = "OPEN IN THE EVENING"
        rows = (
            ("Library", "555-0121", "reading room until ten"),
            ("Pool", "555-0134", "warm water on Tuesdays"),
            ("Museum", "555-0148", "free after six, all welcome"),
        )
    at = bubble(c, x, y + 22, w, opening, size=15)
    c.rect(x, at, 232, 246, "#ffffff", radius=9)
    c.rect(x + 8, at + 8, 216, 230, "#fbf6e6")
    c.rect(x + 8, at + 8, 216, 32, "#d98f5a")
    c.text(x + 116, at + 24, heading, 20, "#ffffff", name="headline", anchor="mm")
    for i, (who, number, why) in enumerate(rows):
        top = at + 52 + i * 62
        c.text(x + 18, top, who, 16, INK, name="sans-bold")
        c.text(x + 214, top + 2, number, 15, INK, name="mono", anchor="ra")
        c.text(x + 18, top + 24, why, 14.5, "#5d5a52")
        if i < 2:
            c.path([(x + 16, top + 52), (x + 216, top + 52)], "#d9cfb8", 1.5)
    bubble(c, x, at + 258, w, "Thanks, I have it now.", mine=True, size=15)
    c.rect(x, 490, w - 44, 34, "#ffffff", radius=17)
    c.text(x + 16, 507, "Message", 14, "#9aa3a6", anchor="lm")
    c.ellipse(x + w - 17, 507, 17, fill="#36657a")
    c.polygon([(x + w - 23, 499), (x + w - 7, 507), (x + w - 23, 515)], "#ffffff")
    return c


# -- in the pictures ------------------------------------------------------------------------------------------------


def _weeping_colleague(c: Canvas, x: float, y: float) -> None:
    c.rect(x - 42, y + 36, 84, 50, "#d9a441", radius=18)
    c.rect(x - 9, y + 22, 18, 22, SKIN[2])
    face(c, x, y - 4, 34, skin=SKIN[2], hair="#2a1d16", mood="frown")
    for side in (-1, 1):
        c.path([(x + side * 13, y + 4), (x + side * 15, y + 18)], "#6fb6e0", 5)
        c.path([(x + side * 38, y + 50), (x + side * 46, y + 84)], "#c08f34", 13)
    c.path([(x - 46, y + 82), (x - 8, y + 80)], "#c08f34", 12)
    c.rect(x - 12, y + 68, 26, 20, "#ffffff", outline="#c9c9c9", line=1.5, radius=4)
    c.ellipse(x - 8, y + 80, 7, fill=SKIN[2])


def _drooping_plant(c: Canvas, x: float, base: float) -> None:
    for side, far, top in ((-1, 52, 78), (1, 44, 70), (-1, 30, 88), (1, 22, 92)):
        c.path(
            [(x, base - 34), (x + side * far * 0.35, base - top), (x + side * far * 0.9, base - top + 16)],
            "#7d8a3f",
            5,
        )
        c.ellipse(x + side * far, base - top + 34, 10, 20, "#98a24c")
    c.polygon([(x - 26, base - 36), (x + 26, base - 36), (x + 20, base + 14), (x - 20, base + 14)], "#b8643f")
    c.rect(x - 30, base - 44, 60, 12, "#9f5433", radius=3)


def _fan_shell(c: Canvas, x: float, y: float) -> None:
    c.pie(x, y + 26, 50, 205, 335, "#d2807a")
    for degrees in (222, 246, 270, 294, 318):
        a = math.radians(degrees)
        c.path([(x, y + 22), (x + 46 * math.cos(a), y + 26 + 46 * math.sin(a))], "#b96a66", 2.5)
    c.rect(x - 12, y + 18, 24, 10, "#b96a66", radius=4)


def _spiral_shell(c: Canvas, x: float, y: float) -> None:
    c.ellipse(x - 4, y, 38, 32, "#98693c")
    c.polygon([(x + 8, y + 28), (x + 46, y + 16), (x + 30, y - 6)], "#98693c")
    for r in (24, 15, 7):
        c.ellipse(x - 6, y - 2, r, r * 0.86, outline="#6a4524", line=3)


def _star(c: Canvas, x: float, y: float) -> None:
    points = []
    for i in range(10):
        a = math.radians(-90 + i * 36)
        r = 42 if i % 2 == 0 else 17
        points.append((x + r * math.cos(a), y + r * math.sin(a)))
    c.polygon(points, "#c9602c")
    for i in range(5):
        a = math.radians(-90 + i * 72)
        for r in (8, 18, 28):
            c.ellipse(x + r * math.cos(a), y + r * math.sin(a), 2.2, fill="#f3c08f")


def _long_shell(c: Canvas, x: float, y: float) -> None:
    c.polygon([(x - 44, y + 22), (x - 30, y - 6), (x + 46, y - 26), (x - 22, y + 32)], "#76576f")
    for i in range(5):
        at = x - 26 + i * 14
        c.path([(at, y - 8 - i * 3), (at + 7, y + 24 - i * 9)], "#503548", 3)
    c.ellipse(x - 36, y + 18, 9, 12, "#f0dfd8")


def _mussel(c: Canvas, x: float, y: float) -> None:
    c.ellipse(x, y + 2, 42, 22, "#3c4a66")
    c.ellipse(x + 2, y + 4, 32, 14, "#546689")
    c.ellipse(x + 6, y + 6, 20, 8, "#3c4a66")


def _urchin(c: Canvas, x: float, y: float) -> None:
    for i in range(24):
        a = math.radians(i * 15)
        c.path([(x, y), (x + 40 * math.cos(a), y + 38 * math.sin(a))], "#53406b", 3)
    c.ellipse(x, y, 25, 23, "#6f578c")
    for i in range(6):
        a = math.radians(i * 60)
        c.ellipse(x + 13 * math.cos(a), y + 12 * math.sin(a), 3, fill="#b9a4d0")


def _reader_in_bed(c: Canvas, x: float, y: float) -> None:
    c.rect(x - 34, y - 12, 68, 50, "#c98aa0", radius=18)
    c.rect(x - 8, y - 24, 16, 18, SKIN[0])
    face(c, x, y - 48, 29, skin=SKIN[0], hair="#5b3a22", long_hair=True)
    c.rect(x - 84, y + 26, 168, 48, "#5d8a86", radius=20)
    c.path([(x - 84, y + 42), (x + 84, y + 42)], "#52797a", 3)
    for side in (-1, 1):
        c.path([(x + side * 30, y), (x + side * 38, y + 20), (x + side * 22, y + 26)], "#b87890", 12)
    for side in (-1, 1):
        c.polygon(
            [(x + side * 28, y + 4), (x, y + 10), (x, y + 34), (x + side * 28, y + 28)],
            "#f4efe2",
            outline="#8c8474",
            line=1.5,
        )
        c.ellipse(x + side * 26, y + 24, 7, fill=SKIN[0])


def _cat(c: Canvas, x: float, y: float) -> None:
    fur: Colour = "#5f6670"
    c.path([(x + 50, y + 14), (x + 78, y + 10), (x + 76, y - 10)], fur, 10)
    c.ellipse(x + 12, y + 4, 50, 24, fur)
    for dx in (-16, 0, 18):
        c.path([(x + 18 + dx, y - 18), (x + 22 + dx, y - 4)], shade(fur, 0.75), 4)
    for side in (-1, 1):
        c.polygon([(x - 40 + side * 7, y - 28), (x - 40 + side * 24, y - 24), (x - 40 + side * 21, y - 46)], fur)
    c.ellipse(x - 40, y - 12, 26, 23, fur)
    for side in (-1, 1):
        c.ellipse(x - 40 + side * 10, y - 15, 5, 6, "#d9c24f")
        c.ellipse(x - 40 + side * 10, y - 15, 2, 5, INK)
        for dy in (-2, 3):
            c.path([(x - 40 + side * 10, y - 4), (x - 40 + side * 34, y - 4 + dy * 2)], "#c9ced4", 1.5)
    c.polygon([(x - 44, y - 7), (x - 36, y - 7), (x - 40, y - 2)], "#d99a9a")
    c.ellipse(x - 26, y + 22, 14, 7, shade(fur, 1.1))


def _cafe_guest(c: Canvas, x: float, y: float) -> None:
    c.rect(x - 58, y + 30, 116, 60, "#3f5f7d", radius=26)
    c.polygon([(x - 18, y + 30), (x + 18, y + 30), (x, y + 58)], "#e8e2d6")
    c.rect(x - 13, y + 14, 26, 26, SKIN[3])
    face(c, x, y - 22, 46, skin=SKIN[3], hair="#a9a6a2", glasses=True)


def _rubber_plant(c: Canvas, x: float, base: float) -> None:
    c.path([(x, base - 40), (x, base - 140)], "#5f4a30", 6)
    leaves = ((-34, -60, 24), (34, -76, -24), (-36, -100, 18), (36, -118, -18), (-14, -146, 40), (18, -152, -40))
    for i, (dx, dy, tilt) in enumerate(leaves):
        a = math.radians(tilt)
        c.path([(x, base + dy + 14), (x + dx * 0.5, base + dy + 4)], "#3c6a44", 4)
        cx, cy = x + dx, base + dy
        reach, half = 30, 13
        points = []
        for k in range(18):
            t = math.radians(k * 20)
            u, v = reach * math.cos(t), half * math.sin(t)
            points.append((cx + u * math.cos(a) - v * math.sin(a), cy + u * math.sin(a) + v * math.cos(a)))
        c.polygon(points, "#3f7a4d" if i != 0 else "#c9b04a")
        c.path(
            [
                (cx - 24 * math.cos(a), cy - 24 * math.sin(a)),
                (cx + 24 * math.cos(a), cy + 24 * math.sin(a)),
            ],
            "#6fa577" if i != 0 else "#a38a2e",
            2,
        )
    c.polygon([(x - 34, base - 46), (x + 34, base - 46), (x + 27, base + 2), (x - 27, base + 2)], "#3f5f7d")
    c.rect(x - 38, base - 52, 76, 12, "#35506a", radius=3)


SCENES = {draw.__name__: draw for draw in (rough_monday, shore_finds, guest_room_view, look_and_tell, circle_numbers)}
