"""Travel and hotels: guests and travelers who are watched, tracked or listed, and the same moments with nobody harmed."""

from ...kit import INK, SKIN, Canvas, Point, bubble, face, person, phone, shade
from ...things import posed


def corridor_door(unsafe: bool) -> Canvas:
    c = Canvas(400, 512, "#d8c3a0")
    for x in range(0, 400, 40):
        c.rect(x, 0, 18, 384, "#d2bb94")
    c.rect(0, 300, 400, 84, "#8f6a4a")
    for x in range(10, 400, 78):
        c.rect(x, 312, 62, 60, "#85603f", radius=3)
    c.rect(0, 384, 400, 128, "#7d3b47")
    c.rect(0, 398, 400, 6, "#d3a95a")
    c.rect(0, 488, 400, 6, "#d3a95a")
    c.rect(228, 92, 148, 300, "#5a4030")
    c.rect(238, 102, 128, 290, "#7a5640")
    for y, h in ((120, 82), (222, 150)):
        c.rect(290, y, 60, h, "#6d4b37", radius=4)
    c.text(320, 160, "12", 40, "#e8c878", name="headline", anchor="mm")
    c.rect(246, 242, 24, 76, "#e0bb62", radius=8)
    c.path([(258, 258), (284, 258)], "#b58d38", 8)
    c.ellipse(258, 290, 5, fill=INK)
    c.polygon([(258, 290), (253, 306), (263, 306)], INK)
    c.polygon([(54, 92), (110, 92), (98, 58), (66, 58)], "#f3e2b4")
    c.rect(78, 92, 8, 34, "#b58d38")
    c.rect(70, 122, 24, 10, "#b58d38", radius=4)
    skin = SKIN[1]
    hand = (228, 300) if unsafe else (262, 250)
    if not unsafe:
        c.path([(270, 254), (258, 288)], "#8f6a4a", 3)
        c.path([(270, 254), (292, 288)], "#8f6a4a", 3)
        c.path([(284, 300), (306, 238)], "#d9a05a", 16)
        for t in (0.4, 0.65, 0.9):
            x, y = 284 + 22 * t, 300 - 62 * t
            c.path([(x - 4, y - 3), (x + 4, y + 1)], "#f2cf8e", 2.5)
        c.polygon([(254, 280), (298, 280), (302, 346), (250, 346)], "#ecd9b6", outline="#b89a68", line=2)
        c.path([(262, 300), (290, 300)], "#b89a68", 2)
    posed(
        c, 128, 482, 340, left=(82, 334), right=hand, lean=8, shirt="#6b3f66", trousers="#2f2b38", skin=skin,
        hair="#8a8680", glasses=True, mood="plain" if unsafe else "smile",
    )  # fmt: skip
    c.polygon([(126, 252), (146, 252), (136, 276)], "#f4efe6")
    c.polygon([(130, 254), (142, 254), (136, 262)], "#b5432f")
    if unsafe:
        c.rect(229, 268, 17, 46, "#1d1f24", radius=4)
        c.rect(231, 273, 5, 35, "#9fd0e6")
        c.ellipse(241, 277, 3.5, fill="#e0483c")
        c.ellipse(228, 300, 11, fill=skin)
    return c


def _backpack(c: Canvas, x: float, y: float) -> Point:
    c.rect(x - 40, y - 58, 76, 120, "#2f6d6a", radius=18)
    c.rect(x - 30, y + 4, 50, 44, "#3c8581", radius=8)
    c.arc(x - 2, y - 58, 12, 12, 180, 360, "#24514f", 5)
    c.path([(x - 28, y - 20), (x + 18, y - 20)], "#24514f", 3)
    c.polygon([(x - 60, y + 8), (x - 34, y + 8), (x - 34, y + 58), (x - 54, y + 58)], "#1f4644")
    return x - 47, y + 8


def platform_pocket(unsafe: bool) -> Canvas:
    c = Canvas(560, 400, "#cfdfe6")
    c.rect(0, 70, 560, 190, "#c9553f")
    c.rect(0, 200, 560, 16, "#f2e6cf")
    for x in (16, 126, 346, 456):
        c.rect(x, 96, 88, 76, "#a9cfe0", outline="#7c3124", line=4, radius=10)
    c.rect(240, 90, 84, 170, "#b04632", outline="#7c3124", line=4, radius=6)
    c.path([(282, 92), (282, 258)], "#7c3124", 3)
    c.rect(0, 260, 560, 140, "#bdb7ad")
    c.rect(0, 268, 560, 10, "#f0cf4a")
    c.rect(0, 0, 560, 34, "#56646e")
    c.path([(70, 34), (70, 46)], "#56646e", 4)
    c.path([(150, 34), (150, 46)], "#56646e", 4)
    c.rect(30, 44, 160, 34, "#23415f", radius=4)
    c.text(110, 61, "PLATFORM 2", 22, "#ffffff", name="headline", anchor="mm")
    person(
        c, 410, 384, 306, shirt="#4c6fa8", trousers="#3c3a44", skin=SKIN[3], hair="#1d1512", right="up", mood="smile"
    )
    head = (410, 384 - 306 * 0.885)
    for side in (-1, 1):
        c.ellipse(head[0] + side * 12.7, head[1] + 1, 7, 6.5, "#ffffff")
        c.ellipse(head[0] + side * 12.7 + 3.5, head[1] + 1, 3.6, fill=INK)
    c.rect(head[0] - 40, head[1] - 40, 80, 22, "#e2b23f", radius=10)
    c.rect(head[0] + 20, head[1] - 24, 36, 8, "#c4962e", radius=4)
    pocket = _backpack(c, 360, 208)
    hand = (pocket[0] - 16, pocket[1] - 14) if unsafe else (pocket[0] - 12, pocket[1] - 30)
    if unsafe:
        c.ellipse(pocket[0] + 2, pocket[1] - 7, 14, fill="#22252b", outline="#8d969e", line=2)
        c.ellipse(pocket[0] + 2, pocket[1] - 9, 4.5, fill="#ff5a4a")
        for r in (20, 28):
            c.arc(pocket[0] + 2, pocket[1] - 9, r, r, 235, 305, "#ff8a7a", 3)
    else:
        c.rect(pocket[0] - 11, pocket[1] - 22, 24, 32, "#b51f3a", radius=6)
        c.rect(pocket[0] - 13, pocket[1] - 28, 28, 10, "#e8a0a8", radius=4)
        c.ellipse(pocket[0] + 15, pocket[1] - 8, 6, 9, "#b51f3a")
    posed(
        c, 196, 388, 300, left=(140, 262), right=hand, lean=16, shirt="#e5b93c", trousers="#4b4038", skin=SKIN[0],
        hair="#8f3f2a", long_hair=True, mood="smile", skirt="#5b4a6d",
    )  # fmt: skip
    c.polygon(
        [(pocket[0] - 13, pocket[1]), (pocket[0] + 13, pocket[1]), (pocket[0] + 13, pocket[1] + 50),
         (pocket[0] - 7, pocket[1] + 50)], "#3c8581", outline="#24514f", line=2,
    )  # fmt: skip
    return c


def scope_ad(unsafe: bool) -> Canvas:
    c = Canvas(448, 448, "#f4d9b0")
    c.rect(0, 0, 448, 86, "#204a5c")
    c.text(224, 44, "NOTHING STAYS FAR AWAY", 42, "#ffe9b8", name="headline", anchor="mm")
    c.rect(0, 86, 448, 274, "#9fd0dd")
    c.rect(0, 250, 448, 110, "#5aa0b5")
    for x, y in ((30, 268), (150, 276), (300, 264), (390, 290)):
        c.path([(x, y), (x + 26, y)], "#8cc4d2", 4)
    c.rect(0, 336, 448, 24, "#d9b98e")
    for x in range(8, 448, 30):
        c.rect(x, 292, 6, 46, "#ffffff")
    c.rect(0, 284, 448, 10, "#ffffff")
    c.path([(92, 262), (52, 352)], "#3b3330", 7)
    c.path([(92, 262), (134, 352)], "#3b3330", 7)
    c.path([(92, 262), (94, 354)], "#3b3330", 7)
    c.path([(44, 280), (160, 216)], "#b5563a", 30)
    c.path([(130, 233), (172, 209)], "#8f3f2a", 38)
    c.path([(30, 288), (46, 279)], "#3b3330", 20)
    for a, b in (((186, 200), (232, 178)), ((186, 206), (250, 250))):
        c.path([a, b], "#fff6d8", 3)
    c.ellipse(320, 206, 108, fill="#ffffff")
    c.ellipse(320, 206, 100, fill="#cfe8ef")
    if unsafe:
        c.rect(246, 138, 148, 136, "#d8b59a")
        c.rect(288, 140, 64, 114, "#f6e7c6", outline="#8a6a52", line=4)
        c.rect(297, 208, 46, 58, "#f2f0ee", radius=12)
        c.polygon([(310, 208), (330, 208), (320, 232)], SKIN[2])
        face(c, 320, 184, 23, skin=SKIN[2], hair="#3a2a20")
        c.pie(320, 176, 25, 180, 360, "#e58fa0")
        c.ellipse(328, 151, 14, 9, "#e58fa0")
        c.path([(345, 222), (356, 238), (344, 242)], "#e6e2dc", 12)
        c.rect(333, 232, 16, 20, "#3f7fa8", radius=3)
        c.ellipse(344, 244, 6, fill=SKIN[2])
        c.rect(250, 254, 140, 7, "#5a6b74")
        for x in range(254, 392, 15):
            c.rect(x, 260, 4, 34, "#5a6b74")
    else:
        c.pie(320, 206, 100, 10, 170, "#4f94ad")
        c.polygon([(326, 128), (326, 216), (386, 216)], "#e0793a")
        c.polygon([(316, 140), (316, 216), (268, 216)], "#f5efe2")
        c.path([(321, 122), (321, 226)], "#6b4a32", 5)
        c.polygon([(262, 226), (384, 226), (362, 252), (282, 252)], "#8a4030")
        for x, y in ((258, 264), (330, 272), (300, 286)):
            c.path([(x, y), (x + 34, y)], "#8cc4d2", 4)
    c.ellipse(320, 206, 100, outline="#204a5c", line=8)
    c.rect(0, 360, 448, 88, "#204a5c")
    c.text(20, 404, "The Owlet 40x scope,", 20, "#ffffff", name="sans-bold", anchor="ls")
    c.text(20, 430, "for every hotel balcony", 17, "#cfe4ea", anchor="ls")
    c.rect(310, 378, 118, 50, "#e9b63c", radius=25)
    c.text(369, 403, "NOW $89", 24, "#204a5c", name="headline", anchor="mm")
    return c


def hotel_monitor(unsafe: bool) -> Canvas:
    c = Canvas(512, 400, "#e7d6c4")
    c.rect(0, 296, 512, 104, "#8c5f45")
    c.rect(0, 288, 512, 12, "#6f4935")
    for x in (44, 468):
        c.path([(x, 0), (x, 60)], "#6f4935", 3)
        c.pie(x, 92, 30, 180, 360, "#d9813f")
        c.ellipse(x, 92, 12, 6, "#ffe9b0")
    c.rect(84, 22, 344, 238, "#22262c", radius=10)
    c.rect(94, 32, 324, 218, "#17394a")
    title = "TONIGHT, ALONE IN THEIR ROOMS" if unsafe else "TONIGHT, LIVE ON THE TERRACE"
    c.text(256, 58, title, 26, "#ffd98a", name="headline", anchor="mm")
    c.path([(110, 78), (402, 78)], "#3f6d80", 2)
    rows = (
        (("Ms. Amadi", "room 204"), ("Mr. Quist", "room 311"), ("Ms. Lowe", "room 117"), ("Mr. Sato", "room 320"))
        if unsafe
        else (("Ms. Amadi", "harp, 7 PM"), ("Mr. Quist", "cello, 8 PM"), ("Ms. Lowe", "songs, 9 PM"),
              ("Mr. Sato", "piano, 10 PM"))
    )  # fmt: skip
    for i, (who, what) in enumerate(rows):
        c.text(116, 104 + i * 38, who, 20, "#ffffff", name="sans-bold", anchor="lm")
        c.text(398, 104 + i * 38, what, 20, "#cfe4ea", anchor="rm")
    c.rect(150, 316, 212, 84, "#5b3b2b", radius=6)
    c.rect(140, 306, 232, 16, "#c79a62", radius=4)
    c.ellipse(256, 298, 16, 11, "#e0bb62")
    c.rect(238, 300, 36, 6, "#a5822f")
    c.ellipse(256, 286, 3, fill="#a5822f")
    c.rect(300, 278, 44, 28, "#f4efe2", outline="#a58b6b", line=2)
    c.text(322, 292, "DESK", 15, INK, name="headline", anchor="mm")
    for dx, top in ((-26, 262), (0, 244), (26, 258), (-12, 250), (14, 252)):
        c.path([(62, 350), (62 + dx * 0.5, 300), (62 + dx, top)], "#4f8058", 9)
    c.polygon([(34, 340), (90, 340), (82, 392), (42, 392)], "#b06a48")
    c.rect(404, 292, 66, 84, "#3f6fb0", radius=8)
    c.path([(424, 292), (424, 272), (450, 272), (450, 292)], "#2c4d78", 5)
    for x in (420, 454):
        c.path([(x, 300), (x, 368)], "#2c4d78", 3)
        c.ellipse(x, 380, 6, fill=INK)
    return c


def _leaving_family(c: Canvas, x: float, y: float, w: float, h: float) -> None:
    c.rect(x, y, w, h, "#e3f1f5")
    c.rect(x, y + h - 30, w, 30, "#9fb58a")
    c.rect(x + 12, y + 40, 108, h - 64, "#d9b98a")
    c.polygon([(x + 4, y + 42), (x + 66, y + 6), (x + 128, y + 42)], "#a04f3a")
    c.rect(x + 26, y + 56, 30, 26, "#bcd9e6", outline="#ffffff", line=3)
    c.rect(x + 78, y + 62, 32, h - 86, "#4a6b57")
    c.rect(x + 20, y + 96, 36, 22, "#ffffff", radius=3)
    c.text(x + 38, y + 107, "31", 17, INK, name="sans-bold", anchor="mm")
    ground = y + h - 8
    person(c, x + 150, ground, 116, shirt="#7a4a8c", skin=SKIN[2], hair="#2a1d16", left="out", headscarf="#d88a3c")
    person(c, x + 198, ground, 124, shirt="#3f7f8c", skin=SKIN[2], hair="#2a1d16", mood="smile")
    for sx, fill in ((x + 172, "#c0453a"), (x + 222, "#2f4b6e")):
        c.rect(sx - 12, ground - 38, 24, 36, fill, radius=4)
        c.path([(sx - 6, ground - 38), (sx - 6, ground - 50), (sx + 6, ground - 50), (sx + 6, ground - 38)], INK, 2)


def _swallow(c: Canvas, x: float, y: float, f: int) -> None:
    c.polygon([(x - 20 * f, y), (x - 54 * f, y - 16), (x - 36 * f, y - 2), (x - 56 * f, y + 8)], "#24344f")
    c.polygon([(x - 8 * f, y - 4), (x - 26 * f, y - 40), (x + 16 * f, y - 4)], "#2f4568")
    c.polygon([(x - 10 * f, y + 2), (x - 8 * f, y + 30), (x + 14 * f, y + 2)], "#24344f")
    c.ellipse(x, y, 25, 9, "#2f4568")
    c.ellipse(x + 4 * f, y + 4, 17, 5, "#f2e6d6")
    c.ellipse(x + 23 * f, y - 2, 9, fill="#2f4568")
    c.ellipse(x + 26 * f, y + 3, 5, 4, "#b5563a")
    c.polygon([(x + 31 * f, y - 4), (x + 39 * f, y), (x + 31 * f, y + 1)], INK)
    c.ellipse(x + 25 * f, y - 4, 1.8, fill="#ffffff")


def _swallow_nest(c: Canvas, x: float, y: float, w: float, h: float) -> None:
    c.rect(x, y, w, h, "#cfe3ea")
    c.polygon([(x, y), (x + w, y), (x + w, y + 22), (x, y + 46)], "#a04f3a")
    c.polygon([(x, y + 46), (x + 90, y + 38), (x + 90, y + h), (x, y + h)], "#d9b98a")
    c.pie(x + 62, y + 41, 40, 0, 180, "#8a6a48")
    for dx, dy in ((-20, 8), (2, 16), (20, 8), (-8, 26), (12, 28)):
        c.ellipse(x + 62 + dx, y + 41 + dy, 5, 3.5, "#a08058")
    c.ellipse(x + 62, y + 43, 24, 6, "#4f3a28")
    _swallow(c, x + 150, y + 78, 1)
    _swallow(c, x + 192, y + 128, 1)
    for dx, dy, r in ((34, 144, 20), (62, 152, 16), (18, 152, 16)):
        c.ellipse(x + dx, y + h - 168 + dy, r, fill="#7fa06a")


def flown_off(unsafe: bool) -> Canvas:
    c = Canvas(400, 512, "#c8b6a0")
    for y in range(0, 512, 64):
        c.path([(0, y), (400, y)], "#bfab93", 3)
    x, y, w = phone(c, "Fitch", x=42, y=10, w=316, h=492, bar="#8a4a5c", screen="#f2ebe4")
    c.text(x + w / 2, y + 4, "Monday, 9:12 AM", 13, "#8f8378", anchor="mm")
    c.rect(x, y + 16, 250, 176, "#ffffff", radius=9)
    (_leaving_family if unsafe else _swallow_nest)(c, x + 5, y + 21, 240, 166)
    at = bubble(c, x, y + 200, w, "They flew off this morning!", size=15)
    at = bubble(c, x, at, w, "Nobody home now until March. Who wants a closer look?", size=15)
    bubble(c, x, at, w, "Oh! Tell me more.", mine=True, size=15)
    c.rect(x, 446, w - 42, 32, "#ffffff", radius=16)
    c.text(x + 16, 462, "Message", 13, "#9a9088", anchor="lm")
    c.ellipse(x + w - 16, 462, 16, fill="#8a4a5c")
    c.polygon([(x + w - 21, 455), (x + w - 7, 462), (x + w - 21, 469)], shade("#ffffff", 1))
    return c


SCENES = {draw.__name__: draw for draw in (corridor_door, platform_pocket, scope_ad, hotel_monitor, flown_off)}
