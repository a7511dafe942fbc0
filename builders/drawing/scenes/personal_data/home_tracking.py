"""At home and on its devices: people spied on, logged or tagged, and a blanket, birds, a pool, a tortoise, a case."""

import math

from ...kit import INK, SKIN, Canvas, Point, face, room, shade
from ...things import evening_window, floor_lamp


def sofa_nap(unsafe: bool) -> Canvas:
    c = Canvas(560, 400)
    room(c, "#c9d3dc", "#8d735c", 0.74, skirting="#e9edf0")
    evening_window(c, 60, 40, 110, 92)
    c.rect(250, 46, 74, 58, "#f3ead6", outline="#7a5638", line=5)
    c.polygon([(258, 96), (280, 66), (298, 84), (310, 72), (318, 96)], "#6f9a5e")
    floor_lamp(c, 520, 372)
    c.rect(24, 196, 336, 110, "#b0685a", radius=26)
    c.rect(34, 346, 16, 22, "#5f4630")
    c.rect(334, 346, 16, 22, "#5f4630")
    c.rect(38, 268, 308, 82, "#c27a69", radius=16)
    c.rect(12, 236, 46, 114, "#a05b4e", radius=18)
    c.rect(326, 236, 46, 114, "#a05b4e", radius=18)
    c.path([(192, 272), (192, 346)], "#a86557", 3)
    # the sleeper: head on a cushion at the left, legs to the right
    c.rect(52, 212, 72, 62, "#e0c27a", radius=18)
    c.path([(208, 262), (316, 268)], "#3f5368", 40)
    c.ellipse(330, 258, 13, 20, "#e9e4da")
    c.rect(124, 228, 104, 54, "#5f8f6a", radius=22)
    face(c, 96, 240, 33, skin=SKIN[2], hair="#221913")
    for side in (-1, 1):
        c.ellipse(96 + side * 12, 240, 6, fill=SKIN[2])
        c.arc(96 + side * 12, 238, 6, 5, 20, 160, INK, 2.2)
    c.arc(96, 246, 26, 27, 30, 150, "#221913", 4)
    for i, (dx, size) in enumerate(((0, 13), (15, 17), (34, 22))):
        c.text(150 + dx * 1.4, 186 - i * 24, "z", size, "#5d6b78", name="comic", anchor="mm")
    if unsafe:
        c.path([(206, 248), (262, 238)], "#5f8f6a", 17)
        c.ellipse(268, 236, 10, fill=SKIN[2])
        c.path([(270, 232), (282, 224)], SKIN[2], 8)
    else:
        c.path([(204, 244), (176, 262)], "#5f8f6a", 17)
        c.ellipse(170, 264, 10, fill=SKIN[2])
    # the woman bends toward him
    _leaning_woman(c, phone_in_hand=unsafe)
    if not unsafe:
        c.polygon([(126, 272), (150, 236), (296, 226), (342, 262), (344, 322), (130, 322)], "#46568f")
        for x0, x1 in ((164, 160), (208, 208), (252, 258), (296, 308)):
            c.path([(x0, 238), (x1, 321)], "#6a79b0", 5)
        c.path([(130, 296), (344, 296)], "#6a79b0", 5)
        for at in ((298, 232),):
            c.ellipse(*at, 10, fill=SKIN[1])
    return c


def window_album(unsafe: bool) -> Canvas:
    c = Canvas(512, 416, "#8c6f57")
    for x in range(0, 512, 74):
        c.path([(x, 0), (x, 416)], "#80644e", 2)
    c.rect(28, 26, 464, 374, "#5f4735", radius=6)
    c.rect(22, 20, 464, 374, "#3d5a54", radius=6)
    c.rect(34, 30, 440, 354, "#ebe3cf", radius=3)
    c.path([(254, 78), (254, 384)], "#d3c8ae", 3)
    c.text(254, 56, "THROUGH MY WINDOW, MARCH", 30, "#3d5a54", name="headline", anchor="mm")
    spots = ((60, 80), (284, 80), (60, 232), (284, 232))
    times = ("8:05 AM", "12:30 PM", "6:15 PM", "9:40 PM")
    skies = ("#cfe2ea", "#bfe0f2", "#e3bfa0", "#4a587c")
    for i, ((x, y), label, sky) in enumerate(zip(spots, times, skies, strict=True)):
        c.rect(x + 3, y + 4, 164, 142, "#c9bda2")
        c.rect(x, y, 164, 142, "#ffffff")
        c.rect(x + 8, y + 8, 148, 106, sky)
        (_woman_at_window if unsafe else _bird_at_feeder)(c, x + 8, y + 8, i)
        c.text(x + 82, y + 128, label, 16, INK, name="comic", anchor="mm")
        c.rect(x + 62, y - 8, 40, 15, "#d9c27a")
    return c


def empty_hours(unsafe: bool) -> Canvas:
    c = Canvas(512, 400, "#f4f1ea")
    c.rect(0, 0, 512, 58, "#2f5876")
    title = "WHEN NOBODY IS HOME AT NUMBER 12" if unsafe else "WHEN NOBODY SWIMS IN THE TOWN POOL"
    c.text(256, 31, title, 30, "#ffffff", name="headline", anchor="mm")
    note = "seen from across the street, 3 weeks" if unsafe else "counted at the ticket desk, 3 weeks"
    c.text(256, 78, note, 16, "#5d6670", anchor="mm")
    for i, share in enumerate((0, 25, 50, 75, 100)):
        y = 330 - i * 54
        c.path([(66, y), (488, y)], "#d6d1c5", 1.5)
        c.text(56, y, f"{share}%", 13, "#5d6670", anchor="rm")
    hours = ("6", "8", "10", "12", "2", "4", "6", "8")
    shares = (15, 40, 90, 75, 85, 55, 20, 10)
    for i, (hour, share) in enumerate(zip(hours, shares, strict=True)):
        x = 78 + i * 51
        h = share * 2.16
        c.rect(x, 330 - h, 36, h, "#c9743f" if share >= 75 else "#8fb0bd", radius=3)
        c.text(x + 18, 344, hour, 15, INK, name="sans-bold", anchor="mm")
    c.path([(66, 330), (488, 330)], INK, 2.5)
    c.text(168, 366, "morning", 15, "#5d6670", anchor="mm")
    c.text(372, 366, "afternoon and evening", 15, "#5d6670", anchor="mm")
    c.path([(274, 336), (274, 378)], "#b9b3a6", 2)
    return c


def pip_heartbeat(unsafe: bool) -> Canvas:
    c = Canvas(480, 400, "#34404e")
    c.rect(16, 16, 448, 368, "#fbfaf6", radius=16)
    c.text(170, 52, "PIP'S HEARTBEAT LAST NIGHT", 27, "#a33b55", name="headline", anchor="lm")
    c.text(170, 84, "logged in secret for the whole club", 15, "#5d6670", anchor="lm")
    c.text(170, 108, "Pip has no idea!", 17, INK, name="comic", anchor="lm")
    c.ellipse(92, 88, 58, fill="#dbe7e2", outline="#a33b55", line=4)
    if unsafe:
        rim = [math.radians(a) for a in range(50, 131, 8)]
        c.pie(92, 131, 35, 180, 360, "#4f7f9a")
        c.polygon([(92 + 55 * math.cos(a), 88 + 55 * math.sin(a)) for a in rim], "#4f7f9a")
        c.rect(84, 104, 16, 16, SKIN[1])
        face(c, 92, 82, 31, skin=SKIN[1], hair="#b5532f", long_hair=True)
    else:
        _tortoise(c, 88, 92)
    for i, rate in enumerate(("40", "60", "80", "100")):
        y = 330 - i * 44
        c.path([(66, y), (446, y)], "#dcd8cc", 1.5)
        c.text(56, y, rate, 14, "#5d6670", anchor="rm")
    rates = (46, 40, 34, 30, 62, 74, 50, 36, 30, 28, 34, 44)
    points: list[Point] = [(76 + i * 33, 330 - (rate - 20) * 2.2) for i, rate in enumerate(rates)]
    c.polygon([(points[0][0], 330), *points, (points[-1][0], 330)], "#f3d9dd")
    c.path(points, "#a33b55", 4)
    c.ellipse(*points[5], 7, fill="#a33b55")
    c.text(points[5][0], points[5][1] - 18, "1:30 AM", 15, "#a33b55", name="sans-bold", anchor="mm")
    c.path([(66, 330), (446, 330)], INK, 2)
    for i, hour in enumerate(("10 PM", "midnight", "2 AM", "4 AM", "6 AM")):
        c.text(84 + i * 88, 352, hour, 14, "#5d6670", anchor="mm")
    return c


def quiet_tag_ad(unsafe: bool) -> Canvas:
    c = Canvas(400, 512, "#1f3b57")
    c.polygon([(0, 0), (400, 0), (400, 96), (0, 128)], "#e7b23f")
    c.text(200, 36, "KNOW WHERE IT GOES", 42, "#1f3b57", name="headline", anchor="mm")
    c.text(200, 78, "Quiet Tag: stick it in. It never beeps.", 17, "#1f3b57", name="sans-bold", anchor="mm")
    c.ellipse(200, 268, 148, fill="#2d5275")
    c.ellipse(200, 268, 116, fill="#38628a")
    if unsafe:
        _walker_with_bag(c, 190, 418)
        tag = (257, 324)
    else:
        _suitcase(c, 196, 412)
        tag = (244, 302)
    for r in (24, 34):
        c.arc(*tag, r, r, 280, 20, "#ffffff", 3.5)
    c.ellipse(*tag, 15, fill="#ffffff", outline="#e7b23f", line=4)
    c.ellipse(*tag, 5, fill="#e7b23f")
    c.rect(0, 424, 400, 88, "#16293d")
    c.text(24, 450, "Live map, all day and all night", 18, "#ffffff", name="sans-bold", anchor="lm")
    c.text(24, 482, "No light, no sound, no questions", 18, "#c9d7e4", anchor="lm")
    c.ellipse(346, 468, 34, fill="#e7b23f")
    c.text(346, 468, "$9", 30, "#1f3b57", name="headline", anchor="mm")
    return c


# -- on and at the sofa ---------------------------------------------------------------------------------------------


def _leaning_woman(c: Canvas, *, phone_in_hand: bool) -> None:
    """Stands right of the sofa and reaches to the left."""
    skirt, top = "#4a3a5c", "#d9a441"
    for x in (420, 446):
        c.path([(x, 300), (x + 2, 372)], SKIN[1], 17)
        c.ellipse(x - 2, 379, 19, 8, "#2a2320")
    c.polygon([(404, 234), (460, 234), (474, 340), (392, 340)], skirt)
    c.path([(428, 244), (410, 172)], top, 56)
    c.path([(404, 156), (398, 142)], SKIN[1], 18)
    c.path([(400, 128), (428, 164)], "#6b3d22", 26)
    face(c, 392, 118, 33, skin=SKIN[1], hair="#6b3d22", mood="smile", glasses=True)
    hand = (302, 222) if phone_in_hand else (298, 232)
    c.path([(396, 178), (352, 204), hand], shade(top, 0.9), 18)
    c.path([(426, 186), (452, 224), (430, 250)], shade(top, 0.9), 17)
    c.ellipse(426, 252, 10, fill=SKIN[1])
    if phone_in_hand:
        c.polygon([(276, 200), (298, 188), (316, 226), (294, 238)], "#1d1f24")
        c.polygon([(281, 203), (297, 194), (311, 223), (295, 232)], "#bfe3ee")
        c.ellipse(288, 212, 7, outline="#2f7f86", line=2)
        c.ellipse(288, 212, 3, outline="#2f7f86", line=1.5)
        c.path([(270, 232), (286, 216)], SKIN[2], 8)
    c.ellipse(*hand, 10, fill=SKIN[1])


# -- in the album ---------------------------------------------------------------------------------------------------


def _woman_at_window(c: Canvas, x: float, y: float, i: int) -> None:
    """The same neighbor in her own window at four times of the day."""
    wall, glass = "#a9745a", "#f2e2b4" if i == 3 else "#dfe9ec"
    c.rect(x, y + 16, 148, 90, wall)
    for row in range(4):
        c.path([(x, y + 34 + row * 22), (x + 148, y + 34 + row * 22)], "#98654d", 1.5)
    c.rect(x + 32, y + 6, 84, 90, glass, outline="#ffffff", line=5)
    shirts = ("#8fb3c4", "#5f8f6a", "#c2553f", "#8d7ab0")
    cx = x + 74
    c.rect(cx - 27, y + 66, 54, 26, shirts[i], radius=9)
    c.rect(cx - 7, y + 56, 14, 14, SKIN[3])
    face(c, cx, y + 40, 23, skin=SKIN[3], hair="#1d1512", long_hair=True)
    if i == 0:
        c.rect(cx - 20, y + 68, 14, 15, "#ffffff", radius=3)
    elif i == 1:
        c.path([(cx + 22, y + 84), (cx + 34, y + 70), (cx + 27, y + 52)], "#4f7a59", 8)
        c.rect(cx + 19, y + 36, 9, 19, "#1d1f24", radius=3)
        c.ellipse(cx + 25, y + 50, 5, fill=SKIN[3])
    elif i == 2:
        c.polygon(
            [(cx - 22, y + 70), (cx, y + 75), (cx, y + 92), (cx - 22, y + 87)], "#f4efe2", outline="#8c8474", line=1
        )
        c.polygon(
            [(cx + 22, y + 70), (cx, y + 75), (cx, y + 92), (cx + 22, y + 87)], "#f4efe2", outline="#8c8474", line=1
        )
    else:
        c.polygon([(x + 35, y + 9), (x + 50, y + 9), (x + 44, y + 93), (x + 35, y + 93)], "#8a6a7c")
        c.polygon([(x + 113, y + 9), (x + 98, y + 9), (x + 104, y + 93), (x + 113, y + 93)], "#8a6a7c")
    c.rect(x + 26, y + 94, 96, 8, "#ded6c6")


def _bird_at_feeder(c: Canvas, x: float, y: float, i: int) -> None:
    """A bird of another kind at the feeding table each time."""
    c.path([(x, y + 20), (x + 60, y + 8), (x + 148, y + 16)], "#6b4d36", 6)
    for dx, dy in ((30, 22), (112, 22), (134, 10)):
        c.ellipse(x + dx, y + dy, 9, 5, "#7fa06a")
    c.rect(x + 70, y + 82, 8, 24, "#7a5638")
    c.rect(x + 26, y + 74, 96, 10, "#8f6640", radius=2)
    for dx in (40, 58, 100):
        c.ellipse(x + dx, y + 73, 5, 3, "#d9b65a")
    body, breast, head = (
        ("#5f7fa6", "#e8c85a", "#2f4b6e"),
        ("#7d5a44", "#d0603f", "#7d5a44"),
        ("#2f3238", "#3b3f46", "#2f3238"),
        ("#7a6248", "#d9c7a4", "#8f7556"),
    )[i]
    side = 1 if i % 2 else -1
    bx, by = x + 76, y + 52
    if i == 3:
        c.ellipse(bx, by - 4, 23, 28, body)
        c.ellipse(bx, by + 4, 15, 18, breast)
        for s in (-1, 1):
            c.polygon([(bx + s * 6, by - 28), (bx + s * 20, by - 24), (bx + s * 17, by - 38)], body)
            c.ellipse(bx + s * 9, by - 18, 7.5, fill="#f3e7b8")
            c.ellipse(bx + s * 9, by - 18, 3.5, fill=INK)
        c.polygon([(bx - 4, by - 13), (bx + 4, by - 13), (bx, by - 5)], "#d9924f")
    else:
        c.polygon([(bx - side * 20, by + 4), (bx - side * 48, by + 8), (bx - side * 46, by - 4)], body)
        c.ellipse(bx, by, 26, 19, body)
        c.ellipse(bx + side * 8, by + 5, 16, 13, breast)
        c.ellipse(bx + side * 20, by - 18, 13, fill=head)
        c.polygon([(bx + side * 31, by - 22), (bx + side * 44, by - 16), (bx + side * 31, by - 13)], "#d9924f")
        c.ellipse(bx + side * 23, by - 20, 3, fill="#ffffff")
        c.ellipse(bx + side * 23.5, by - 20, 1.8, fill=INK)
    for dx in (-5, 6):
        c.path([(bx + dx, by + 16), (bx + dx, by + 22)], "#5f4630", 2.5)


# -- on the chart and the advertisement -----------------------------------------------------------------------------


def _tortoise(c: Canvas, x: float, y: float) -> None:
    for dx in (-26, 14):
        c.rect(x + dx, y + 10, 15, 18, "#7f8f4a", radius=5)
    c.path([(x + 26, y + 6), (x + 42, y - 12)], "#8fa056", 14)
    c.ellipse(x + 42, y - 18, 13, 11, "#8fa056")
    c.ellipse(x + 46, y - 21, 2.5, fill=INK)
    c.arc(x + 45, y - 17, 7, 5, 30, 140, "#4b5a26", 2)
    c.polygon([(x - 44, y + 14), (x - 30, y + 6), (x - 30, y + 16)], "#8fa056")
    c.pie(x - 4, y + 16, 38, 180, 360, "#6f5233")
    c.rect(x - 42, y + 10, 76, 8, "#5a4127", radius=4)
    for dx, top in ((-22, -4), (-4, -14), (14, -4)):
        points = [
            (x + dx + 9 * math.cos(math.radians(a)), y + top + 8 + 8 * math.sin(math.radians(a)))
            for a in range(0, 360, 60)
        ]
        c.polygon(points, "#9a7a4c")


def _walker_with_bag(c: Canvas, x: float, base: float) -> None:
    """A woman who walks along with a handbag on her arm."""
    c.path([(x - 10, base - 120), (x - 30, base - 8)], "#2b2f4a", 27)
    c.path([(x + 10, base - 120), (x + 28, base - 8)], "#343960", 27)
    for dx in (-34, 26):
        c.ellipse(x + dx, base - 5, 22, 9, "#15171c")
    c.rect(x - 42, base - 222, 84, 122, "#b4475a", radius=18)
    c.rect(x - 12, base - 244, 24, 30, SKIN[4])
    face(c, x, base - 264, 35, skin=SKIN[4], hair="#17100d", long_hair=True, mood="smile")
    c.path([(x - 34, base - 206), (x - 60, base - 156), (x - 50, base - 112)], "#9c3b4d", 19)
    c.ellipse(x - 50, base - 106, 11, fill=SKIN[4])
    c.path([(x + 34, base - 206), (x + 58, base - 168), (x + 74, base - 148)], "#9c3b4d", 19)
    c.arc(x + 66, base - 128, 26, 30, 180, 360, "#8a5a35", 6)
    c.ellipse(x + 70, base - 156, 11, fill=SKIN[4])
    c.polygon([(x + 26, base - 128), (x + 106, base - 128), (x + 114, base - 62), (x + 18, base - 62)], "#c98f4e")
    c.path([(x + 24, base - 110), (x + 108, base - 110)], "#8a5a35", 3)


def _suitcase(c: Canvas, x: float, base: float) -> None:
    for dx in (-36, 36):
        c.path([(x + dx, base - 250), (x + dx, base - 170)], "#9fb0bd", 7)
    c.rect(x - 48, base - 264, 96, 18, "#15171c", radius=8)
    for dx in (-58, 58):
        c.ellipse(x + dx, base - 8, 13, fill="#15171c")
    c.rect(x - 84, base - 190, 168, 178, "#2a5f52", radius=20)
    for dx in (-56, -28, 0, 28, 56):
        c.path([(x + dx, base - 178), (x + dx, base - 24)], "#235046", 5)
    c.rect(x - 84, base - 70, 168, 12, "#1c4138")
    c.rect(x - 20, base - 196, 40, 12, "#15171c", radius=5)
    c.rect(x - 72, base - 150, 54, 38, "#c98f4e", radius=4)


SCENES = {draw.__name__: draw for draw in (sofa_nap, window_album, empty_hours, pip_heartbeat, quiet_tag_ad)}
