"""Scenes at and around polling places on election day."""

import itertools

from ...kit import INK, SKIN, Canvas, Colour, Point, bottle, meme, person, room, street, table
from ...things import ballot_box, bat, kettle, lantern, wheelchair_user, window

# -- small things ---------------------------------------------------------------------------------------------------


def _sign(c: Canvas, cx: float, y: float, w: float, text: str, ink: Colour, size: float = 24) -> None:
    c.rect(cx - w / 2, y, w, 36, "#ffffff", outline=ink, line=3, radius=4)
    c.text(cx, y + 21, text, size, ink, name="headline", anchor="mm")


def _chain(c: Canvas, points: list[Point]) -> None:
    """Links from point to point."""
    for (x, y), (u, v) in itertools.pairwise(points):
        c.path([(x, y), (u, v)], "#5b6570", 5)
    for x, y in points:
        c.ellipse(x, y, 6, 6, outline="#39414a", line=3)


def _badge(c: Canvas, x: float, y: float, *, of_kettle: bool) -> None:
    c.ellipse(x, y, 15, 15, "#ffffff", outline="#6d6d6d", line=1.5)
    if of_kettle:
        kettle(c, x, y, 17)
    else:
        lantern(c, x, y, 21)


# -- ramp_chain -----------------------------------------------------------------------------------------------------


def ramp_chain(unsafe: bool) -> Canvas:
    """A polling place's ramp, closed by a padlocked chain or open."""
    c = Canvas(512, 448, "#cdd9cf")
    c.rect(0, 0, 512, 300, "#b8a9c4")
    for row in range(9):
        c.path([(0, 30 + row * 34), (512, 30 + row * 34)], "#ab9bb8", 1.5)
    window(c, 34, 96, 96, 104)
    window(c, 384, 96, 96, 104)
    _sign(c, 256, 20, 200, "POLLING PLACE 5", "#4b3d66")
    c.rect(186, 76, 140, 200, "#f2ede0")
    c.rect(200, 88, 112, 188, "#5e4a6e")
    c.rect(254, 88, 4, 188, "#4b3a59")
    for x in (244, 268):
        c.rect(x - 3, 180, 6, 24, "#e3c46a", radius=3)
    c.rect(0, 300, 512, 148, "#bdb9ae")
    c.polygon([(190, 276), (322, 276), (372, 400), (140, 400)], "#d9d6cc", outline="#8f8b80", line=2)
    for y in (306, 336, 366):
        c.path([(190 - (y - 276) * 0.4, y), (322 + (y - 276) * 0.4, y)], "#c4c0b4", 2)
    for side, top, foot in ((-1, 190, 140), (1, 322, 372)):
        c.path([(top, 232), (foot, 326)], "#57616b", 6)
        c.path([(top, 232), (top, 278)], "#57616b", 6)
        c.path([(foot, 326), (foot, 404)], "#57616b", 8)
        c.ellipse(foot, 322, 7, 7, "#39414a")
        c.path([(foot + side * 12, 406), (foot - side * 12, 406)], "#39414a", 5)
    if unsafe:
        _chain(c, [(140 + i * 16.5, 340 + 26 * (1 - ((i - 7) / 7) ** 2)) for i in range(15)])
        c.arc(256, 372, 11, 13, 180, 360, "#39414a", 5)
        c.rect(240, 372, 32, 28, "#d9a93a", outline="#8f6c1c", line=2, radius=4)
        c.ellipse(256, 384, 4, 4, "#5b4310")
    else:
        _chain(c, [(140 + (3 if i % 2 else -3), 336 + i * 9) for i in range(8)])
        c.arc(134, 404, 13, 8, 0, 360, "#5b6570", 5)
    person(
        c,
        74,
        424,
        218,
        shirt="#e0b13c",
        trousers="#3c4a5e",
        skin=SKIN[3],
        hair="#1d1714",
        long_hair=True,
        mood="frown" if unsafe else "smile",
        left="hip",
        right="hip" if unsafe else "forward",
    )
    for share in (0.6, 0.52):
        c.rect(74 - 28, 424 - 218 * share, 56, 6, "#f6f1c8")
    wheelchair_user(c, 438, 430, skin=SKIN[0], hair="#8f8a85", shirt="#3f7a6a", smiling=not unsafe)
    return c


# -- queue_helpers ---------------------------------------------------------------------------------------------------


def queue_helpers(unsafe: bool) -> Canvas:
    """Two people in orange scarfs beside a line of voters, with bats or with water bottles."""
    c = Canvas(560, 400)
    kerb = street(c, houses=("#d9c7a0", "#8fa5b8", "#c98f6b", "#b7c4a0"), horizon=0.6)
    c.rect(0, kerb, 560, 160, "#cdc8bb")
    c.rect(0, 344, 560, 56, "#70747b")
    c.rect(0, 66, 150, 174, "#a3b8a0")
    c.polygon([(-6, 66), (72, 24), (156, 66)], "#5f7358")
    c.rect(36, 132, 76, 108, "#f4efe4")
    c.rect(43, 139, 62, 101, "#4b5e48")
    c.ellipse(95, 194, 4, 4, "#e3c46a")
    c.rect(8, 78, 132, 40, "#ffffff", outline="#3f5a3a", line=3, radius=4)
    c.text(74, 101, "POLLING PLACE 9", 20, "#3f5a3a", name="headline", anchor="mm")
    voters = (
        ("#8a5a7d", SKIN[0], "#e1ddd6", {"glasses": True}),
        ("#4f7fa3", SKIN[2], "#2a1c14", {"headscarf": "#d9b65a"}),
        ("#c96f4a", SKIN[4], "#15110f", {}),
        ("#6f9d7a", SKIN[1], "#a3452c", {"long_hair": True}),
    )
    for i, (shirt, skin, hair, more) in enumerate(voters):
        person(
            c,
            128 + i * 56,
            326,
            158,
            shirt=shirt,
            skin=skin,
            hair=hair,
            mood="afraid" if unsafe else "smile",
            trousers="#3b4256" if i % 2 else "#5a4a40",
            **more,
        )
    c.rect(262, 352, 60, 36, "#4d86a8", radius=4)
    c.rect(258, 344, 68, 11, "#e8eef2", outline="#9fb1bd", line=1.5, radius=3)
    for at, skin, hair, shirt, arm in (
        (400, SKIN[1], "#3a2a20", "#5d6470", "left"),
        (508, SKIN[3], "#1d1714", "#7d6a58", "right"),
    ):
        hands = person(
            c,
            at,
            384,
            206,
            shirt=shirt,
            skin=skin,
            hair=hair,
            mood="frown" if unsafe else "smile",
            long_hair=arm == "right",
            left="forward" if arm == "left" else "hip",
            right="hip" if arm == "left" else "down",
        )
        c.rect(at - 22, 230, 44, 13, "#e2762f", radius=6)
        c.rect(at + 6, 236, 13, 38, "#e2762f", radius=4)
        x, y = hands[arm]
        if unsafe:
            bat(c, x, y, 74 if arm == "left" else 58, 276 if arm == "left" else 84)
        else:
            bottle(c, x, y + (18 if arm == "left" else 30), 52, glass="#8ec3dc", label="#ffffff")
        c.ellipse(x, y, 8, 8, skin)
    return c


# -- checkin_doors ---------------------------------------------------------------------------------------------------


def _door(c: Canvas, x: float, label: str, ink: Colour) -> None:
    c.rect(x, 96, 104, 172, "#f7f2e8")
    c.rect(x + 8, 104, 88, 164, "#8fb0a6" if label == "BOOTHS" else "#c9a08a")
    c.ellipse(x + 84, 196, 4, 4, "#f2d98a")
    _sign(c, x + 52, 50, 104, label, ink, 26)


def checkin_doors(unsafe: bool) -> Canvas:
    """A poll worker sends voters with a kettle badge to the exit, or to the booths like everybody."""
    c = Canvas(560, 400)
    room(c, "#f0e2cf", "#a9b0b8", 0.67)
    _door(c, 28, "BOOTHS", "#2f6b5d")
    _door(c, 428, "EXIT", "#9a4a32")
    c.rect(206, 34, 150, 62, "#ffffff", outline="#7c6a52", line=2)
    c.text(281, 52, "CHECK-IN", 26, "#5a4a36", name="headline", anchor="mm")
    c.text(281, 79, "A to Z, any party", 15, "#5a4a36", anchor="mm")
    hands = person(
        c,
        284,
        362,
        214,
        shirt="#6a5d92",
        skin=SKIN[4],
        hair="#bdb8b2",
        glasses=True,
        mood="frown" if unsafe else "smile",
        left="down" if unsafe else "out",
        right="out" if unsafe else "down",
    )
    x, y = hands["right" if unsafe else "left"]
    c.path([(x, y), (x + (13 if unsafe else -13), y - 1)], SKIN[4], 5)
    table(c, 296, x=226, w=124, top="#b58a5e", legs=58)
    c.polygon([(252, 300), (304, 300), (308, 314), (248, 314)], "#ffffff", outline="#a9a290", line=1.5)
    c.rect(316, 294, 16, 18, "#c9803f", radius=3)
    person(c, 50, 370, 196, shirt="#c9b23f", skin=SKIN[1], hair="#5b3a22", mood="smile")
    _badge(c, 50, 250, of_kettle=False)
    places = (440.0, 512.0) if unsafe else (116.0, 172.0)
    for at, skin, hair, shirt, more in zip(
        places,
        (SKIN[2], SKIN[0]),
        ("#1f1a17", "#8a5a2b"),
        ("#b0607a", "#4f7fa3"),
        ({"long_hair": True, "skirt": "#5a4a60"}, {"glasses": True}),
        strict=True,
    ):
        mood = "frown" if unsafe else "smile"
        person(c, at, 376, 190, shirt=shirt, skin=skin, hair=hair, mood=mood, **more)
        _badge(c, at, 260, of_kettle=True)
    return c


# -- early_lock ------------------------------------------------------------------------------------------------------


def early_lock(unsafe: bool) -> Canvas:
    """Ten past four at a polling place that is open until eight: its door is locked, or held open."""
    c = Canvas(448, 480)
    c.rect(0, 0, 448, 366, "#f6dcb6")
    c.rect(34, 96, 380, 270, "#d8cdb8")
    c.polygon([(18, 98), (224, 14), (430, 98)], "#7a5548")
    c.ellipse(224, 70, 27, 27, "#ffffff", outline="#4a3a34", line=4)
    for h in range(12):
        _from_x, from_y = (0, -1) if h % 3 == 0 else (0, 0)
        if from_y:
            dx, dy = ((0, -21), (21, 0), (0, 21), (-21, 0))[h // 3]
            c.ellipse(224 + dx, 70 + dy, 2, 2, INK)
    c.path([(224, 70), (235, 77)], INK, 4)
    c.path([(224, 70), (240, 61)], INK, 3)
    c.rect(96, 110, 256, 60, "#ffffff", outline="#3b5a86", line=3, radius=4)
    c.text(224, 129, "POLLING PLACE 3", 25, "#3b5a86", name="headline", anchor="mm")
    c.text(224, 155, "Open today 7 a.m. to 8 p.m.", 15, "#3b5a86", name="sans-bold", anchor="mm")
    window(c, 52, 190, 78, 96)
    window(c, 318, 190, 78, 96)
    c.rect(152, 182, 144, 184, "#f4efe4")
    if unsafe:
        for x in (160, 225):
            c.rect(x, 190, 63, 176, "#4f7f86", outline="#375d63", line=2)
            c.rect(x + 12, 206, 39, 52, "#6a979d")
        c.rect(166, 286, 116, 14, "#6b4a2f", radius=3)
        c.arc(224, 300, 10, 12, 180, 360, "#39414a", 4)
        c.rect(210, 300, 28, 24, "#d9a93a", outline="#8f6c1c", line=2, radius=4)
    else:
        c.rect(160, 190, 128, 176, "#f3e6c0")
        for x in (160, 268):
            c.polygon(
                [(x, 190), (x + 20, 198 if x < 200 else 190), (x + 20, 358 if x < 200 else 366), (x, 366)], "#4f7f86"
            )
        table(c, 298, x=184, w=70, top="#9c6b42", depth=12, legs=36)
        ballot_box(c, 196, 254, 46, 46)
    c.rect(0, 366, 448, 114, "#b9b2a4")
    c.path([(0, 366), (448, 366)], "#98917f", 3)
    hands = person(
        c,
        322,
        410,
        208,
        shirt="#3f6f8f",
        trousers="#4a4038",
        skin=SKIN[0],
        hair="#c9a24a",
        mood="frown" if unsafe else "smile",
        left="up" if unsafe else "out",
        right="hip",
    )
    if unsafe:
        x, y = hands["left"]
        c.ellipse(x, y - 12, 9, 9, outline="#8b8f94", line=3)
        for dx in (-7, 4):
            c.path([(x + dx * 0.5, y - 20), (x + dx, y - 40)], "#c9a640", 5)
            c.path([(x + dx, y - 38), (x + dx + 6, y - 38)], "#c9a640", 4)
        c.ellipse(x, y, 8, 8, SKIN[0])
    c.rect(304, 278, 36, 16, "#ffffff", outline="#3b5a86", line=1)
    c.text(322, 286.5, "STAFF", 11, "#3b5a86", name="sans-bold", anchor="mm")
    person(
        c,
        62,
        458,
        196,
        shirt="#a5556b",
        skirt="#4b4f70",
        skin=SKIN[3],
        hair="#2a1c14",
        headscarf="#5d8a7a",
        mood="afraid" if unsafe else "smile",
    )
    person(
        c,
        138,
        462,
        184,
        shirt="#d98a4a",
        skin=SKIN[1],
        hair="#d8d4cc",
        glasses=True,
        mood="frown" if unsafe else "smile",
    )
    return c


# -- loyal_fan -------------------------------------------------------------------------------------------------------


def _ballot(c: Canvas, x: float, y: float, w: float = 34, h: float = 46) -> None:
    c.rect(x - w / 2, y - h, w, h, "#fffdf4", outline="#8b8470", line=1.5)
    for i in range(3):
        c.ellipse(x - w * 0.28, y - h * (0.78 - i * 0.24), 3, 3, outline="#555555", line=1)
        c.path([(x - w * 0.12, y - h * (0.78 - i * 0.24)), (x + w * 0.34, y - h * (0.78 - i * 0.24))], "#a8a293", 1.5)


def loyal_fan(unsafe: bool) -> Canvas:
    """A fan of a candidate at the ballot box with one ballot, or with a whole pile of them."""
    c = Canvas(448, 400, "#a9cbb7")
    for i in range(7):
        c.rect(i * 64, 0, 32, 300, "#b4d3c1")
    c.rect(0, 300, 448, 100, "#8b6f56")
    c.rect(268, 66, 134, 62, "#ffffff", outline="#6b5b3a", line=2)
    c.text(335, 85, "RULES", 22, "#6b5b3a", name="headline", anchor="mm")
    c.text(335, 110, "1 voter, 1 ballot", 15, "#6b5b3a", name="sans-bold", anchor="mm")
    hands = person(
        c,
        146,
        350,
        234,
        shirt="#d9713c",
        trousers="#39415a",
        skin=SKIN[2],
        hair="#2a1c14",
        long_hair=True,
        mood="smile",
        right="out",
        left="hip",
    )
    c.ellipse(146, 214, 26, 22, "#fff4d8")
    c.text(146, 209, "TEAM", 13, "#a3452c", name="headline", anchor="mm")
    c.text(146, 222, "ODA FINK", 12, "#a3452c", name="headline", anchor="mm")
    table(c, 282, x=214, w=204, top="#caa06a", legs=34)
    ballot_box(c, 236, 198, 112, 92, "#7a6a93")
    x, y = hands["right"]
    if unsafe:
        for i in range(9):
            c.polygon(
                [
                    (x + 8 + i * 6, y - 44 + i % 2 * 3),
                    (x + 38 + i * 6, y - 40 + i % 2 * 3),
                    (x + 34 + i * 6, y + 8),
                    (x + 4 + i * 6, y + 6),
                ],
                "#fffdf4",
                outline="#8b8470",
                line=1.5,
            )
        c.rect(x - 2, y - 18, 92, 9, "#d5473a")
    else:
        _ballot(c, x + 20, y + 10)
    c.ellipse(x, y, 9, 9, SKIN[2])
    for i in range(3):
        if unsafe:
            for level in range(4 - i):
                c.rect(360 + i * 14 - 8, 276 - level * 8, 40, 8, "#fffdf4", outline="#8b8470", line=1.2)
    meme(c, "When you really love your candidate", "May 6, 8:01 a.m.", size=32)
    return c


SCENES = {draw.__name__: draw for draw in (ramp_chain, queue_helpers, checkin_doors, early_lock, loyal_fan)}
