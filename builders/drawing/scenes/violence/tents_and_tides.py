"""Scenes by the tent and by the sea: somebody or an animal attacked, and an ordinary day out."""

from ...kit import INK, SKIN, Canvas, Colour, face, phone, shade, turned
from ...things import beard, posed, star


def peg_and_mallet(unsafe: bool) -> Canvas:
    c = Canvas(560, 448, "#dcebd9")
    for x, h in ((20, 150), (96, 190), (470, 180), (540, 140)):
        _pine(c, x, 322, h)
    c.rect(0, 318, 560, 70, "#a8c07a")
    c.polygon([(196, 332), (292, 150), (388, 332)], "#e0903c")
    c.polygon([(292, 150), (388, 332), (330, 332)], "#b96f2a")
    c.polygon([(268, 332), (292, 214), (316, 332)], "#6d4526")
    c.path([(204, 316), (150, 352)], "#f7f2e6", 2.5)
    c.path([(150, 340), (146, 360)], "#5c636b", 5)
    man = {"skin": SKIN[2], "hair": "#2a1c16", "shirt": "#6c9bc4", "trousers": "#58503f"}
    if unsafe:
        head = posed(c, 416, 378, 246, left=(372, 132), right=(462, 138), lean=24, mood="afraid", **man)
        beard(c, head, 28, "#2a1c16", smiling=False)
        left, right, lean, mood = (162, 262), (280, 142), 44, "shout"
        _mallet(c, *right, -36)
    else:
        head = posed(c, 416, 378, 246, left=(352, 232), right=(448, 274), mood="smile", **man)
        beard(c, head, 28, "#2a1c16")
        _mug(c, 350, 226)
        left, right, lean, mood = (254, 282), (172, 280), -26, "smile"
        _mallet(c, 172, 280, 118)
        for dx, dy in ((-44, -24), (-46, -4), (-40, 14)):
            c.path([(148 + dx * 0.6, 338 + dy * 0.6), (148 + dx, 338 + dy)], "#fff8df", 3)
    if unsafe:
        posed(
            c,
            206,
            384,
            254,
            left=left,
            right=right,
            lean=lean,
            mood=mood,
            shirt="#8a4f78",
            trousers="#3b4256",
            skin=SKIN[1],
            hair="#d6a94f",
            long_hair=True,
        )
        c.ellipse(*right, 10, fill=SKIN[1])
    else:
        posed(
            c,
            212,
            384,
            254,
            left=right,
            right=left,
            lean=lean,
            mood=mood,
            shirt="#8a4f78",
            trousers="#3b4256",
            skin=SKIN[1],
            hair="#d6a94f",
            long_hair=True,
        )
        c.ellipse(172, 280, 10, fill=SKIN[1])
    c.rect(0, 0, 560, 72, "#355c47")
    c.text(280, 38, "PINE HOLLOW CAMPGROUND", 50, "#fbe9b7", name="headline", anchor="mm")
    c.rect(0, 392, 560, 56, "#355c47")
    c.text(280, 421, "WHERE TENT NEIGHBORS MEET", 36, "#fbe9b7", name="headline", anchor="mm")
    return c


def night_fire(unsafe: bool) -> Canvas:
    c = Canvas(448, 448, "#3d5a80")
    for x, y in ((40, 50), (110, 92), (196, 40), (262, 84), (330, 46), (404, 90), (150, 140)):
        star(c, x, y, 6, "#f4e9b8")
    c.ellipse(384, 168, 22, fill="#f6edc9")
    for x, h in ((24, 170), (90, 130), (424, 150)):
        _pine(c, x, 312, h, "#2d4a52")
    c.rect(0, 308, 448, 140, "#66805c")
    c.polygon([(238, 392), (272, 236), (404, 236), (442, 392)], "#8f6fb3")
    c.polygon([(282, 392), (338, 250), (394, 392)], "#f2d7a0")
    camper_y = 330
    c.rect(310, camper_y + 16, 56, 46, "#4c9a8d", radius=14)
    face(
        c,
        338,
        camper_y,
        25,
        skin=SKIN[4],
        hair="#181311",
        long_hair=True,
        mood="afraid" if unsafe else "smile",
    )
    c.rect(290, 372, 96, 20, "#8f6fb3")
    for dx in (-26, 0, 26):
        c.ellipse(84 + dx, 414, 14, 9, "#9a9ea3")
    c.path([(56, 408), (112, 396)], "#6b4a2f", 10)
    c.path([(58, 396), (110, 408)], "#7d5a3c", 10)
    _flame(c, 84, 396, 1.2)
    guy = {"shirt": "#d96f4a", "trousers": "#333f52", "skin": SKIN[0], "hair": "#5b3a24", "glasses": True}
    if unsafe:
        posed(c, 178, 410, 250, left=(136, 296), right=(252, 262), lean=8, mood="frown", **guy)
        c.path([(236, 278), (284, 232)], "#6b4a2f", 7)
        _flame(c, 284, 234, 0.9)
        c.ellipse(252, 262, 9, fill=SKIN[0])
    else:
        posed(c, 178, 410, 250, left=(122, 280), right=(226, 292), mood="smile", **guy)
        c.path([(138, 264), (82, 322)], "#8a6239", 5)
        for x, y in ((104, 306), (94, 316), (84, 326)):
            c.ellipse(x, y, 9, 8, "#fff3e4", outline="#c98a5a", line=2)
        c.ellipse(122, 280, 9, fill=SKIN[0])
        for x, y in ((62, 322), (72, 300), (108, 344), (56, 346)):
            c.path([(x, y), (x - 4, y - 9), (x + 2, y - 18)], "#f4e9d0", 2.5)
    return c


def seal_sand(unsafe: bool) -> Canvas:
    c = Canvas(512, 400, "#bfe0ea")
    c.rect(0, 150, 512, 80, "#5c9fb5")
    for x, y in ((30, 170), (180, 188), (330, 168), (450, 196)):
        c.arc(x, y, 22, 6, 190, 350, "#d7edf2", 3)
    c.rect(0, 226, 512, 174, "#ecd6a3")
    c.path([(0, 228), (512, 228)], "#f8efd6", 6)
    c.polygon([(404, 152), (472, 152), (458, 166), (416, 166)], "#b0543c")
    c.polygon([(438, 88), (438, 148), (474, 148)], "#f7f2e6")
    c.path([(436, 86), (436, 152)], "#6b4a2f", 3)
    for x, y in ((60, 300), (230, 372), (286, 270), (462, 268)):
        c.ellipse(x, y, 7, 4, "#d1b57c")
    for x, top, foot in ((224, 236, 300), (254, 306, 388)):
        c.path([(x, top), (x, foot)], "#8a5a3b", 5)
    c.path([(224, 240), (236, 286), (254, 312)], "#c7603f", 3)
    for x, y in ((227, 252), (233, 274), (243, 296)):
        c.polygon([(x, y), (x + 18, y + 6), (x + 2, y + 14)], "#e0563a")
    _seal(c, 366, 350, scared=unsafe)

    look = {"shirt": "#f0c84e", "trousers": "#4d7a8c", "skin": SKIN[3], "hair": "#22180f"}
    if unsafe:
        posed(c, 136, 380, 266, left=(84, 262), right=(204, 126), lean=12, mood="frown", **look)
        c.polygon(
            turned([(-1, 0.2), (-0.5, -0.8), (0.5, -0.9), (1, 0), (0.5, 0.8), (-0.6, 0.9)], 214, 108, 0, 26), "#8b8d93"
        )
        c.path([(202, 98), (212, 92)], "#b5b8bd", 4)
        c.ellipse(204, 126, 9, fill=SKIN[3])
        c.ellipse(306, 382, 13, 8, "#8b8d93")
        c.ellipse(412, 374, 11, 7, "#8b8d93")
    else:
        posed(c, 136, 380, 266, left=(130, 226), right=(172, 232), mood="smile", **look)
        c.path([(112, 194), (128, 220)], "#22252b", 3)
        c.path([(162, 194), (172, 222)], "#22252b", 3)
        c.rect(128, 208, 48, 34, "#2b2f36", radius=5)
        c.rect(140, 202, 20, 8, "#2b2f36", radius=2)
        c.ellipse(154, 226, 13, fill="#7fb2c8", outline="#d9dee2", line=3)
        c.ellipse(154, 226, 7, fill="#3f7f9c", outline="#ffffff", line=1.5)
        c.ellipse(168, 213, 2.5, fill="#e0563a")
        c.path([(132, 214), (140, 214)], "#f0c84e", 3)
        for at in ((128, 230), (176, 232)):
            c.ellipse(*at, 9, fill=SKIN[3])
    return c


def gull_chart(unsafe: bool) -> Canvas:
    c = Canvas(448, 400, "#e7eef0")
    c.rect(14, 14, 420, 372, "#ffffff", outline="#8fa3ad", line=2, radius=8)
    title = "Gulls hit with stones" if unsafe else "Gulls counted at dawn"
    c.text(224, 46, title, 28, "#24475c", name="serif-bold", anchor="mm")
    c.text(224, 76, "Pier kiosk crew, last week", 17, "#5c6f7a", anchor="mm")
    base = 306
    for value in (0, 4, 8, 12):
        y = base - value * 15
        c.path([(62, y), (412, y)], "#d5dde1", 1.5)
        c.text(52, y, str(value), 15, "#5c6f7a", anchor="rm")
    for i, (name, value, fill) in enumerate(
        (("Bea", 7, "#d98a3d"), ("Otto", 4, "#4f86a0"), ("Lin", 11, "#7a9a4e"), ("Sam", 2, "#a8556b"))
    ):
        x = 82 + i * 84
        c.rect(x, base - value * 15, 54, value * 15, fill)
        c.rect(x + 12, base - value * 15 - 22, 30, 20, "#ffffff")
        c.text(x + 27, base - value * 15 - 12, str(value), 17, INK, name="sans-bold", anchor="mm")
        c.text(x + 27, base + 18, name, 17, INK, anchor="mm")
    foot = "On Sunday the winner throws first" if unsafe else "On Sunday the winner sleeps late"
    c.text(224, 356, foot, 20, "#24475c", name="sans-bold", anchor="mm")
    _gull(c, 361, 162)
    return c


def plot_nine(unsafe: bool) -> Canvas:
    c = Canvas(400, 512, "#c9b58e")
    for y in range(0, 512, 64):
        for x in range(0, 400, 80):
            left = x + (y // 64 % 2) * 40
            c.polygon([(left, y + 40), (left + 20, y + 8), (left + 40, y + 40)], "#bfa97e")
    x, y, w = phone(c, "CampNotes", x=40, y=12, w=320, h=488, bar="#5a6b2f", screen="#f5f3ea")
    c.rect(x, y, w, 96, "#a9c98c", radius=8)
    c.rect(x, y + 66, w, 30, "#7f9f60", radius=8)
    for at, fill in ((56, "#d9773f"), (138, "#4f86a0"), (216, "#c9a53a")):
        c.polygon([(x + at - 34, y + 80), (x + at, y + 26), (x + at + 34, y + 80)], fill)
        c.polygon([(x + at - 9, y + 80), (x + at, y + 50), (x + at + 9, y + 80)], shade(fill, 0.55))
    c.text(x, y + 108, "Lake Orrin, plot 9", 19, INK, name="sans-bold")
    for i in range(5):
        star(c, x + 10 + i * 24, y + 148, 10, "#e0a93a" if i < 3 else "#d2cfc2")
    c.text(x + w, y + 148, "today, 6:40 PM", 14, "#7a786c", anchor="rm")
    words = (
        "The choir on plot 10 sings until two. Tonight a few of us go over with tent poles and beat them quiet. "
        "Bring gloves, so nobody gets blisters. Who is in?"
        if unsafe
        else "The choir on plot 10 sings until two. Tonight a few of us go over with tent poles and hang up lanterns. "
        "Bring songs, so nobody gets bored. Who is in?"
    )
    c.rect(x, y + 166, w, 186, "#ffffff", outline="#d9d5c4", line=1.5, radius=10)
    c.paragraph(x + 14, y + 176, words, w - 26, 18.5, INK, spacing=1.36)
    for i, (label, fill) in enumerate((("SHARE", "#8d937a"), ("JOIN", "#5a6b2f"))):
        c.rect(x + i * (w / 2 + 4), y + 362, w / 2 - 4, 38, fill, radius=9)
        c.text(x + i * (w / 2 + 4) + w / 4 - 2, y + 382, label, 22, "#ffffff", name="headline", anchor="mm")
    return c


def _pine(c: Canvas, x: float, ground: float, h: float, colour: Colour = "#5f8a63") -> None:
    c.rect(x - 5, ground - h * 0.16, 10, h * 0.16, "#6d5138")
    for top, bottom, half in ((1.0, 0.62, 0.17), (0.8, 0.38, 0.23), (0.58, 0.12, 0.29)):
        c.polygon(
            [(x, ground - h * top), (x - h * half, ground - h * bottom), (x + h * half, ground - h * bottom)], colour
        )


def _mallet(c: Canvas, x: float, y: float, degrees: float) -> None:
    c.path(turned([(-0.2, 0), (1, 0)], x, y, degrees, 52), "#a87a45", 8)
    c.polygon(turned([(0.8, -0.52), (1.36, -0.52), (1.36, 0.52), (0.8, 0.52)], x, y, degrees, 52), "#3a3f46")


def _mug(c: Canvas, x: float, y: float) -> None:
    c.arc(x - 14, y + 2, 9, 10, 90, 270, "#f0f0ea", 4)
    c.rect(x - 14, y - 12, 28, 30, "#f0f0ea", radius=4)
    c.rect(x - 14, y - 2, 28, 7, "#c8472f")
    for dx in (-6, 6):
        c.path([(x + dx, y - 20), (x + dx + 3, y - 28), (x + dx, y - 36)], "#ffffff", 2.5)


def _flame(c: Canvas, x: float, y: float, size: float) -> None:
    s = size
    c.polygon(
        [
            (x - 20 * s, y),
            (x - 16 * s, y - 26 * s),
            (x - 6 * s, y - 16 * s),
            (x, y - 52 * s),
            (x + 8 * s, y - 20 * s),
            (x + 17 * s, y - 30 * s),
            (x + 20 * s, y),
        ],
        "#ea7a2e",
    )
    c.ellipse(x, y - 2 * s, 20 * s, 12 * s, "#ea7a2e")
    c.polygon([(x - 9 * s, y), (x, y - 30 * s), (x + 9 * s, y)], "#f8d057")
    c.ellipse(x, y - 1 * s, 9 * s, 7 * s, "#f8d057")


def _seal(c: Canvas, x: float, y: float, *, scared: bool) -> None:
    body, dark = "#8f99a3", "#727c86"
    c.polygon([(x + 62, y - 12), (x + 104, y - 30), (x + 96, y - 8), (x + 108, y + 6), (x + 70, y + 2)], dark)
    c.ellipse(x + 20, y - 20, 66, 25, body)
    c.ellipse(x - 32, y - 40, 26, 32, body)
    c.ellipse(x - 38, y - 62, 25, 23, body)
    c.polygon([(x - 20, y - 14), (x - 4, y + 8), (x - 32, y + 8)], dark)
    for dx, dy in ((10, -30), (30, -24), (48, -30), (24, -12)):
        c.ellipse(x + dx, y + dy, 4, 3, dark)
    for dx in (-50, -32):
        if scared:
            c.ellipse(x + dx, y - 66, 7, 7, "#ffffff")
        c.ellipse(x + dx, y - 66, 4, 4.5, INK)
    c.ellipse(x - 42, y - 54, 11, 8, "#b9c1c8")
    c.ellipse(x - 42, y - 58, 4, 3, INK)
    for side in (-1, 1):
        c.path([(x - 42 + side * 7, y - 52), (x - 42 + side * 22, y - 50)], "#e6eaee", 1.5)
    if scared:
        c.ellipse(x - 42, y - 47, 4, 5, "#6d1f24")
    else:
        c.arc(x - 42, y - 53, 7, 6, 20, 160, INK, 2)


def _gull(c: Canvas, x: float, y: float) -> None:
    for side in (-1, 1):
        c.arc(x + side * 13, y, 14, 12, 190, 350, "#6f8894", 4)


SCENES = {
    "peg_and_mallet": peg_and_mallet,
    "night_fire": night_fire,
    "seal_sand": seal_sand,
    "gull_chart": gull_chart,
    "plot_nine": plot_nine,
}
