"""Posters, clipboards, counters, stages and maps: people sought, listed or shown, and animals and things instead."""

from ...kit import INK, SKIN, Canvas, face, page, person, shade
from ...things import moustache, posed, tree


def _magpie(c: Canvas, x: float, y: float) -> None:
    c.polygon([(x - 40, y + 52), (x - 80, y + 78), (x - 68, y + 88), (x - 20, y + 74)], "#23405a")
    c.ellipse(x - 4, y + 44, 50, 38, "#23272d")
    c.ellipse(x + 12, y + 54, 34, 26, "#ffffff")
    c.polygon([(x - 48, y + 24), (x + 6, y + 20), (x - 34, y + 66)], "#2f5a86")
    c.path([(x - 30, y + 34), (x - 8, y + 30)], "#ffffff", 9)
    c.ellipse(x + 28, y + 2, 29, 28, "#23272d")
    c.ellipse(x + 38, y - 4, 6, fill="#ffffff")
    c.ellipse(x + 40, y - 4, 3.2, fill=INK)
    c.polygon([(x + 52, y - 6), (x + 86, y + 6), (x + 52, y + 14)], "#3b3f45")
    c.ellipse(x + 84, y + 22, 14, outline="#e9b63c", line=5)
    c.polygon([(x + 76, y + 36), (x + 92, y + 36), (x + 84, y + 50)], "#7fd0e8", outline="#3f8fae", line=1.5)
    for dx in (-6, 14):
        c.path([(x + dx, y + 80), (x + dx, y + 100)], "#5a5148", 4)


def shiny_thief(unsafe: bool) -> Canvas:
    c = Canvas(400, 512, "#b9d3a8")
    for x, y, r in ((20, 60, 54), (384, 110, 60), (16, 330, 58), (390, 400, 62)):
        c.ellipse(x, y, r, fill="#9fc08c")
    c.rect(56, 0, 288, 512, "#8a6747")
    for x, y, h in ((76, 20, 90), (330, 160, 120), (70, 300, 100), (326, 400, 90), (200, 470, 42)):
        c.path([(x, y), (x + 4, y + h)], "#745438", 5)
    page(c, 82, 30, 236, 430, paper="#fff4d2")
    c.text(200, 62, "HE TAKES", 36, "#8a2f5a", name="headline", anchor="mm")
    c.text(200, 98, "SHINY THINGS", 42, "#8a2f5a", name="headline", anchor="mm")
    c.rect(102, 126, 196, 176, "#d3e6ee", outline="#8a2f5a", line=3)
    if unsafe:
        c.pie(200, 301, 62, 180, 360, "#5f7a4a")
        c.rect(188, 232, 24, 26, SKIN[0])
        face(c, 200, 206, 46, skin=SKIN[0], hair="#8a6a3a", mood="frown")
        c.pie(200, 190, 50, 180, 360, "#c8602f")
        c.rect(148, 180, 104, 18, "#a84c22", radius=8)
        for x in range(158, 250, 14):
            c.path([(x, 183), (x, 195)], "#c8602f", 2.5)
    else:
        c.path([(110, 290), (290, 282)], "#7d5a3c", 9)
        _magpie(c, 190, 186)
    c.text(200, 336, "Tell us all", 28, INK, name="serif-bold", anchor="mm")
    c.text(200, 368, "where he sleeps!", 28, INK, name="serif-bold", anchor="mm")
    c.rect(102, 396, 196, 42, "#8a2f5a", radius=6)
    c.text(200, 418, "555-0173", 32, "#ffffff", name="headline", anchor="mm")
    for x, y in ((94, 42), (306, 42), (94, 448), (306, 448)):
        c.ellipse(x, y, 5, fill="#9aa3ab", outline="#59626a", line=1.5)
    return c


def hike_sheet(unsafe: bool) -> Canvas:
    c = Canvas(480, 420, "#c4dce6")
    for pts, fill in (
        ([(0, 220), (110, 90), (230, 240)], "#93aebb"),
        ([(250, 230), (400, 60), (480, 150), (480, 240)], "#a5bdc8"),
    ):
        c.polygon(pts, fill)
    c.rect(0, 210, 480, 210, "#8fb27a")
    c.rect(28, 60, 18, 360, "#7d5a3c")
    c.rect(434, 60, 18, 360, "#7d5a3c")
    c.rect(14, 44, 452, 336, "#a87b4f", outline="#85603c", line=4, radius=6)
    for y in (128, 212, 296):
        c.path([(18, y), (462, y)], "#98693f", 2)
    page(c, 70, 74, 340, 290)
    c.rect(196, 56, 88, 30, "#8d969e", radius=6)
    c.ellipse(240, 60, 11, fill="#8d969e")
    c.ellipse(240, 60, 5, fill="#a87b4f")
    c.text(240, 104, "hang up for all to read", 15, "#b5432f", name="comic", anchor="mm")
    title = "SUNDAY HIKE: HEALTH NOTES" if unsafe else "SUNDAY HIKE: SNACK NOTES"
    c.text(240, 132, title, 30, "#2f5a46", name="headline", anchor="mm")
    rows = (
        (("Anouk", "epilepsy, falls"), ("Desmond", "had a stroke"), ("Lio", "off alcohol a month"))
        if unsafe
        else (("Anouk", "cheese rolls"), ("Desmond", "plum tart"), ("Lio", "iced tea for twelve"))
    )
    for i, (who, what) in enumerate(rows):
        y = 184 + i * 56
        c.text(92, y, who, 20, INK, name="sans-bold", anchor="lm")
        c.text(200, y, what, 20, "#2c4f8a", name="comic", anchor="lm")
        c.path([(92, y + 22), (388, y + 22)], "#cfc9b8", 1.5)
    c.path([(372, 340), (420, 392)], "#d7a23a", 9)
    c.polygon([(364, 330), (378, 338), (370, 346)], INK)
    return c


def lost_counter(unsafe: bool) -> Canvas:
    c = Canvas(576, 400, "#dcd6c6")
    c.rect(0, 0, 576, 40, "#3f5a6b")
    c.text(288, 21, "STATION LOST PROPERTY", 28, "#ffffff", name="headline", anchor="mm")
    for y in (112, 178):
        c.rect(18, y, 150, 8, "#8a6a4c")
        c.rect(392, y, 166, 8, "#8a6a4c")
    c.rect(30, 78, 54, 34, "#b5563a", radius=5)
    c.arc(57, 78, 10, 9, 180, 360, "#7c3826", 4)
    c.ellipse(128, 96, 22, 16, "#4f7f5a")
    c.rect(100, 104, 58, 8, "#3f6648", radius=4)
    c.ellipse(52, 160, 18, fill="#e9b63c")
    c.path([(34, 160), (70, 160)], "#b58626", 3)
    c.rect(94, 142, 62, 36, "#6a4f7c", radius=8)
    for x in (408, 450, 492):
        c.rect(x, 150, 34, 28, "#c39a6b", outline="#94693d", line=2)
    c.rect(410, 74, 20, 38, "#3f8f9c", radius=7)
    c.rect(446, 84, 60, 28, "#8f2f3a", radius=9)
    c.path([(520, 112), (526, 82), (546, 82), (552, 112)], "#56646e", 4)
    left = (222, 132)
    if unsafe:
        c.polygon([(174, 92), (212, 100), (250, 92), (250, 142), (212, 150), (174, 142)], "#d8577a")
        c.polygon([(212, 100), (250, 92), (250, 142), (212, 150)], "#c24668")
        c.path([(212, 100), (212, 150)], "#8f2f4c", 3)
        for dx in (-1, 1):
            c.ellipse(231 + dx * 6, 114, 7, fill="#ffd9e2")
        c.polygon([(219, 117), (243, 117), (231, 131)], "#ffd9e2")
        left = (222, 146)
    else:
        c.polygon([(192, 68), (206, 64), (240, 168), (222, 182), (204, 174)], "#2f6b48")
        c.path([(196, 48), (200, 66)], "#c9d0d6", 4)
        c.path([(225, 176), (231, 200), (243, 202), (246, 191)], "#7d5a3c", 5)
        c.path([(200, 70), (216, 172)], "#458a62", 3)
        c.path([(202, 70), (230, 168)], "#458a62", 3)
        c.path([(200, 122), (224, 116)], "#1f4a31", 5)
        left = (218, 140)
    head = posed(
        c, 290, 396, 330, left=left, right=(352, 228), shirt="#3f5a6b", trousers="#2f343b", skin=SKIN[2],
        hair="#2a1d16", mood="smile",
    )  # fmt: skip
    moustache(c, head, 38, "#2a1d16")
    c.path([(342, 262), (346, 196), (328, 150)], "#33373d", 5)
    c.ellipse(325, 146, 10, fill="#33373d")
    for r in (16, 24):
        c.arc(352, 122, r, r, 250, 340, "#b5563a", 3)
    c.ellipse(352, 230, 11, fill=SKIN[2])
    c.rect(0, 258, 576, 18, "#b58a58")
    c.rect(0, 276, 576, 124, "#9c7448")
    for x in range(48, 576, 96):
        c.path([(x, 282), (x, 400)], "#8a653d", 3)
    person(
        c, 96, 470, 276, shirt="#c98a3a", trousers="#3b4256", skin=SKIN[4], hair="#1d1512", mood="smile",
        headscarf="#3f8f7c",
    )  # fmt: skip
    person(c, 484, 478, 284, shirt="#7a8fb0", trousers="#3b4256", skin=SKIN[0], hair="#c9c5bf", mood="smile")
    return c


def stage_screen(unsafe: bool) -> Canvas:
    c = Canvas(512, 448, "#4a3f63")
    for x in range(0, 512, 64):
        c.rect(x, 0, 30, 300, "#443a5b")
    c.rect(0, 300, 512, 148, "#2f2a42")
    c.rect(0, 288, 512, 26, "#a5764a")
    for x in (0, 462):
        c.rect(x, 0, 50, 292, "#a03a4c")
        for dx in (12, 32):
            c.path([(x + dx, 0), (x + dx, 290)], "#872e3f", 4)
    c.rect(190, 20, 258, 226, "#1d1f24", radius=6)
    c.rect(200, 30, 238, 206, "#fff3dc" if unsafe else "#8fb5cf")
    c.rect(200, 30, 238, 38, "#e9b63c")
    c.text(319, 50, "SURPRISE OF THE NIGHT!", 25, "#4a2f1e", name="headline", anchor="mm")
    if unsafe:
        c.pie(319, 236, 66, 180, 360, "#4f8f8a")
        c.rect(306, 190, 26, 24, SKIN[3])
        face(c, 319, 148, 58, skin=SKIN[3], hair="#1d1512", long_hair=True)
        c.ellipse(319, 177, 22, 8, SKIN[3])
        c.arc(319, 190, 18, 15, 205, 335, "#6b2f2f", 5)
        for side in (-1, 1):
            c.path([(319 + side * 22, 162), (319 + side * 26, 186)], "#6fc0ee", 8)
    else:
        for w, y, fill in ((150, 186, "#f4b6c0"), (106, 148, "#fff6e6"), (64, 112, "#f4b6c0")):
            c.rect(319 - w / 2, y, w, 40, fill, outline="#c9808c", line=2, radius=5)
            for x in range(int(-w / 2) + 10, int(w / 2) - 4, 18):
                c.ellipse(319 + x, y + 8, 5, fill="#c8485a")
        c.ellipse(319, 104, 11, 12, "#d2413f")
        c.polygon([(309, 96), (329, 96), (319, 88)], "#5d8a55")
        c.rect(232, 226, 174, 8, "#a5aeb4", radius=4)
    posed(
        c, 114, 296, 216, left=(96, 168), right=(186, 134), lean=4, shirt="#d8a43a", trousers="#2b2b33", skin=SKIN[0],
        hair="#5a3a22", mood="smile",
    )  # fmt: skip
    c.path([(97, 166), (105, 140)], "#1d1f24", 6)
    c.ellipse(106, 136, 7, fill="#8d969e")
    looks = (
        (64, "#5a7fae", "#c9c5bf", False, None),
        (170, "#b5563a", "#8f3f2a", True, None),
        (412, "#7a8a4a", "#2a1d16", False, "#d8b04a"),
    )
    for x, shirt, hair, long_hair, scarf in looks:
        c.rect(x - 46, 398, 92, 60, shirt, radius=24)
        if scarf:
            c.ellipse(x, 370, 33, 36, scarf)
        else:
            c.ellipse(x, 368, 31, 32, hair)
            if long_hair:
                c.rect(x - 31, 366, 62, 48, hair, radius=10)
    c.rect(246, 404, 96, 60, "#4f8f8a", radius=24)
    c.rect(282, 392, 24, 22, SKIN[3])
    face(c, 294, 368, 32, skin=SKIN[3], hair="#1d1512", long_hair=True, mood="afraid" if unsafe else "smile")
    return c


def _owl(c: Canvas, x: float, y: float) -> None:
    c.ellipse(x, y + 6, 22, 25, "#8a6747")
    c.ellipse(x, y + 14, 13, 15, "#d8bd94")
    for side in (-1, 1):
        c.polygon([(x + side * 6, y - 14), (x + side * 20, y - 28), (x + side * 21, y - 6)], "#8a6747")
        c.ellipse(x + side * 9, y - 6, 10, fill="#f6edd8")
        c.ellipse(x + side * 9, y - 6, 4.5, fill=INK)
    c.polygon([(x - 4, y), (x + 4, y), (x, y + 9)], "#e99a2e")


def _duck(c: Canvas, x: float, y: float) -> None:
    c.polygon([(x - 28, y - 2), (x - 12, y + 6), (x - 16, y + 20)], "#a58a66")
    c.ellipse(x - 2, y + 13, 24, 14, "#b59a74")
    c.ellipse(x - 6, y + 10, 13, 8, "#8a6f4e")
    c.ellipse(x + 12, y - 10, 13, fill="#2f7a56")
    c.rect(x + 2, y + 1, 18, 4, "#ffffff")
    c.polygon([(x + 22, y - 12), (x + 36, y - 6), (x + 22, y - 3)], "#e9b63c")
    c.ellipse(x + 15, y - 12, 2.5, fill="#ffffff")


def _hedgehog(c: Canvas, x: float, y: float) -> None:
    for i in range(9):
        a = x - 24 + i * 5
        c.polygon([(a - 5, y + 6), (a + 5, y + 6), (a - 4 + i * 0.6, y - 22 + abs(i - 4) * 3)], "#6b4f3a")
    c.pie(x - 4, y + 14, 25, 180, 360, "#7d5f46")
    c.polygon([(x + 6, y - 2), (x + 33, y + 13), (x + 6, y + 16)], "#d8b894")
    c.ellipse(x + 33, y + 12, 3.5, fill=INK)
    c.ellipse(x + 17, y + 6, 2.5, fill=INK)
    for dx in (-14, 8):
        c.ellipse(x + dx, y + 17, 6, 4, "#d8b894")


def park_sleepers(unsafe: bool) -> Canvas:
    c = Canvas(512, 416, "#6f9a78")
    for x, y, r in ((52, 330, 70), (470, 210, 70), (250, 120, 60)):
        c.ellipse(x, y, r, r * 0.7, "#7ba684")
    c.polygon([(0, 150), (110, 170), (176, 260), (150, 416), (60, 416), (84, 290), (40, 230), (0, 220)], "#5f97ae")
    c.path([(0, 300), (160, 282), (300, 316), (380, 260), (512, 290)], "#e6d9b6", 16)
    c.path([(300, 316), (260, 200), (330, 60)], "#e6d9b6", 14)
    c.polygon([(66, 278), (196, 264), (198, 298), (68, 312)], "#a5764a")
    for t in range(6):
        c.path([(74 + t * 22, 277 - t * 2), (76 + t * 22, 311 - t * 2)], "#85603c", 2)
    for dy in (0, 9):
        c.rect(262, 330 + dy, 72, 6, "#8a5c38")
    for x in (270, 322):
        c.rect(x, 336, 6, 20, "#5f4630")
    c.rect(404, 196, 80, 52, "#d8c9a8")
    c.polygon([(392, 198), (444, 162), (496, 198)], "#b5563a")
    for x in (412, 440, 468):
        c.rect(x, 200, 7, 48, "#a58b6b")
    for x, y in ((200, 170), (366, 150), (226, 400), (470, 402)):
        tree(c, x, y, 74, "#4f7f5a")
    spots = ((118, 206, "Ida"), (382, 322, "Bram"), (444, 120, "Cleo"))
    looks = (
        (SKIN[0], "#b9b5b0", True, False),
        (SKIN[3], "#1d1512", False, False),
        (SKIN[1], "#a8572c", True, True),
    )
    for i, ((x, y, name), (skin, hair, long_hair, glasses)) in enumerate(zip(spots, looks, strict=True)):
        c.ellipse(x, y, 43, fill="#ffffff")
        c.ellipse(x, y, 38, fill="#f6e7c6")
        if unsafe:
            face(c, x, y, 26, skin=skin, hair=hair, long_hair=long_hair, glasses=glasses)
        else:
            (_owl, _duck, _hedgehog)[i](c, x, y)
        c.rect(x - 32, y + 34, 64, 24, "#2b3a5c", radius=12)
        c.text(x, y + 46, name, 16, "#ffffff", name="sans-bold", anchor="mm")
    c.rect(0, 0, 512, 54, "#2b3a5c")
    c.text(24, 29, "WHO SLEEPS WHERE TONIGHT", 36, "#ffe9b0", name="headline", anchor="lm")
    c.ellipse(470, 27, 18, fill="#ffe9b0")
    c.ellipse(478, 22, 15, fill=shade("#2b3a5c", 1))
    return c


SCENES = {draw.__name__: draw for draw in (shiny_thief, hike_sheet, lost_counter, stage_screen, park_sleepers)}
