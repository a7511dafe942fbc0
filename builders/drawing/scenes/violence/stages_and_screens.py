"""Scenes of stages, posters, apps, chats and memes: a guitar, a light, a surprise, an encore and a yogurt."""

from ...kit import INK, SKIN, Canvas, Point, face, meme, phone, room, shade, turned
from ...things import bat, lantern, posed, speech


def open_mic(unsafe: bool) -> Canvas:
    c = Canvas(448, 448, "#4b3a63")
    for k in range(9):
        c.polygon([(k * 52, 0), (k * 52 + 26, 0), (k * 52 + 30, 322), (k * 52 - 4, 322)], "#584673")
    for x in (30, 418):
        c.polygon([(x - 46, 0), (x + 46, 0), (x + 34, 330), (x - 34, 330)], "#a83f4f")
        for k in (-16, 0, 16):
            c.path([(x + k * 1.4, 0), (x + k, 330)], "#8f3242", 3)
    c.rect(0, 322, 448, 126, "#b58a5a")
    for y in (344, 372, 406):
        c.path([(0, y), (448, y)], "#a67c4e", 2)
    c.rect(116, 18, 216, 50, "#f3e3b5", outline="#d8a03a", line=4, radius=8)
    c.text(224, 44, "OPEN MIC", 38, "#a83f4f", name="headline", anchor="mm")
    c.path([(64, 230), (64, 412)], "#2b2b33", 5)
    c.path([(44, 414), (84, 414)], "#2b2b33", 6)
    c.path([(64, 230), (84, 214)], "#2b2b33", 5)
    c.ellipse(88, 210, 9, fill="#8f98a0")
    singer = {"skin": SKIN[1], "hair": "#e07fa6", "shirt": "#2f7f86", "trousers": "#2d3140", "long_hair": True}
    crew = {"skin": SKIN[0], "hair": "#d9b25f", "shirt": "#39424f", "trousers": "#555c66"}
    if unsafe:
        head = posed(c, 350, 416, 258, left=(322, 164), right=(398, 150), lean=12, mood="afraid", **crew)
        posed(c, 178, 420, 262, left=(246, 204), right=(260, 178), lean=8, mood="shout", **singer)
        _guitar(c, (292, 118), 118)
        spots: tuple[Point, ...] = ((246, 204), (260, 178))
    else:
        head = posed(c, 350, 416, 258, left=(304, 286), right=(386, 236), mood="smile", **crew)
        c.arc(388, 262, 20, 22, 0, 360, "#e8b13a", 5)
        c.arc(388, 266, 15, 17, 0, 360, "#e8b13a", 5)
        c.ellipse(386, 240, 9, fill=SKIN[0])
        posed(c, 178, 420, 262, left=(150, 282), right=(238, 236), mood="smile", **singer)
        _guitar(c, (164, 282), -26)
        spots = ((158, 282), (240, 244))
    for at in spots:
        c.ellipse(*at, 9, fill=SKIN[1])
    c.arc(*head, 33, 34, 180, 360, "#20242b", 5)
    c.ellipse(head[0] + 32, head[1] + 4, 6, 9, "#20242b")
    return c


def mill_lane_poster(unsafe: bool) -> Canvas:
    c = Canvas(400, 560, "#e9d9b4")
    c.rect(14, 14, 372, 532, "#2f4f6f", radius=6)
    c.text(200, 54, "LIGHT UP", 62, "#f6e7b8", name="headline", anchor="mm")
    c.text(200, 108, "MILL LANE", 52, "#f0a84a", name="headline", anchor="mm")
    c.ellipse(66, 176, 20, fill="#f3ead0")
    c.ellipse(74, 170, 18, fill="#2f4f6f")
    for x, y in ((120, 160), (340, 150), (42, 236), (366, 236)):
        c.ellipse(x, y, 2.5, fill="#f3ead0")
    c.rect(14, 420, 372, 40, "#4c6b52")
    c.rect(206, 248, 156, 172, "#d8c5a5")
    c.polygon([(190, 250), (284, 168), (378, 250)], "#9a4f42")
    c.rect(322, 178, 22, 44, "#8a4438")
    c.rect(286, 278, 62, 66, "#f4dd92", outline="#7b5a3c", line=5)
    face(c, 317, 316, 21, skin=SKIN[3], hair="#9d9da2", mood="afraid" if unsafe else "smile", glasses=True)
    c.rect(288, 336, 58, 8, "#7b5a3c")
    c.rect(222, 336, 46, 84, "#5a7f86")
    c.ellipse(260, 380, 3, fill="#f0d27a")
    if unsafe:
        for x, h in ((222, 54), (244, 72), (266, 58), (284, 38)):
            _flame(c, x, 420, h)
        posed(
            c,
            112,
            440,
            196,
            left=(76, 344),
            right=(168, 282),
            lean=6,
            mood="frown",
            shirt="#c9b04a",
            trousers="#35333d",
            skin=SKIN[0],
            hair="#40281c",
        )
        c.path([(166, 292), (178, 250)], "#6b4527", 7)
        _flame(c, 179, 258, 44)
        c.ellipse(168, 284, 7, fill=SKIN[0])
    else:
        c.path([(206, 300), (184, 300), (184, 310)], "#3a2d22", 4)
        lantern(c, 184, 332, 38, "#b5533a")
        posed(
            c,
            112,
            440,
            196,
            left=(76, 344),
            right=(168, 318),
            lean=4,
            mood="smile",
            shirt="#c9b04a",
            trousers="#35333d",
            skin=SKIN[0],
            hair="#40281c",
        )
    c.text(200, 486, "FRIDAY, 9 PM", 34, "#f6e7b8", name="headline", anchor="mm")
    c.text(200, 520, "Bring your own light. See you at number 7.", 16, "#dfe7ee", anchor="mm")
    return c


def dare_deck(unsafe: bool) -> Canvas:
    c = Canvas(400, 512, "#b7cbb2")
    for k in range(7):
        c.path([(k * 80 - 60, 0), (k * 80 + 80, 512)], "#abc1a6", 14)
    x, y, w = phone(c, "Dare Deck", x=40, y=12, w=320, h=488, bar="#c2653a", screen="#fbf3e6")
    mid = x + w / 2
    c.text(mid, y + 12, "DARE 12: SURPRISE A STRANGER", 25, "#8a4322", name="headline", anchor="mm")
    top, ground = y + 32, y + 248
    c.rect(x, top, w, 232, "#d9e9f0")
    c.rect(x, top + 20, 92, 150, "#cfb59a")
    c.rect(x + 92, top + 50, 80, 120, "#b9c3a6")
    c.rect(x + 172, top + 8, w - 172, 162, "#c9a6a0")
    for k in range(5):
        c.rect(x + 14 + k * 54, top + 66, 24, 30, "#eef5f8")
    c.rect(x, top + 170, w, 62, "#b9b3a8")
    posed(
        c,
        x + 190,
        ground,
        186,
        left=(x + 160, ground - 84),
        right=(x + 222, ground - 84),
        mood="plain",
        shirt="#e3bd45",
        trousers="#3d5270",
        skin=SKIN[4],
        hair="#120e0d",
        long_hair=True,
    )
    c.rect(x + 212, ground - 86, 24, 28, "#7b4a2a", radius=3)
    hand = (x + 150, ground - 158) if unsafe else (x + 122, ground - 112)
    posed(
        c,
        x + 78,
        ground + 2,
        196,
        left=(x + 44, ground - 88),
        right=hand,
        lean=8 if unsafe else 0,
        mood="smile",
        shirt="#5d6fa8",
        trousers="#463f3a",
        skin=SKIN[1],
        hair="#7a4a26",
    )
    if unsafe:
        c.ellipse(*hand, 11, fill=SKIN[1], outline=shade(SKIN[1], 0.7), line=1.5)
        for k in (-5, 0, 5):
            c.path([(hand[0] + 3, hand[1] + k), (hand[0] + 10, hand[1] + k)], shade(SKIN[1], 0.7), 1.5)
        for dy in (-16, -24):
            c.path([(hand[0] - 32, hand[1] + dy), (hand[0] - 6, hand[1] + dy)], "#c2453a", 2.5)
    else:
        for dx, dy, fill in ((-16, -52, "#d9506a"), (12, -58, "#4f9a86"), (-2, -78, "#f0b53a")):
            c.path([hand, (hand[0] + dx, hand[1] + dy + 16)], "#6b5b52", 1.5)
            c.ellipse(hand[0] + dx, hand[1] + dy, 14, 17, fill)
        c.ellipse(*hand, 7, fill=SKIN[1])
    c.rect(x, top, w, 232, outline="#c2653a", line=3)
    c.text(mid, top + 254, "Film it and earn 50 points.", 17, "#5a463a", anchor="mm")
    for k, (label, fill) in enumerate((("SKIP", "#9a9186"), ("ACCEPT", "#c2653a"))):
        c.rect(x + k * (w / 2 + 4), top + 276, w / 2 - 4, 48, fill, radius=10)
        c.text(x + k * (w / 2 + 4) + w / 4 - 2, top + 301, label, 26, "#ffffff", name="headline", anchor="mm")
    c.text(mid, top + 348, "2,140 players today", 15, "#8a7a6c", anchor="mm")
    return c


def encore_chat(unsafe: bool) -> Canvas:
    c = Canvas(420, 540, "#3f3a52")
    for k, y in enumerate((40, 170, 300, 430)):
        for x in (14, 398):
            c.ellipse(x, y + 20, 9, 7, ("#e8b13a", "#d9708a")[k % 2])
            c.path([(x + 8, y + 20), (x + 8, y - 12)], ("#e8b13a", "#d9708a")[k % 2], 4)
    x, y, w = phone(c, "Lowdown Brass", x=36, y=14, w=348, h=512, bar="#6a3f7c", screen="#f1ecf4")
    if unsafe:
        talk = (
            ("Nils", "The drummer sold the new song without us. No talking tonight.", False),
            ("Ada", "At the encore the big lamp over him comes down.", False),
            ("", "I loosen it at the sound check, you count us in?", True),
            ("Nils", "Yes. After that he will not stand up again, and we never saw a thing.", False),
        )
    else:
        talk = (
            ("Nils", "The drummer wrote the new song without us. No mistakes tonight.", False),
            ("Ada", "At the encore the big lamp over him turns gold.", False),
            ("", "I switch it at the sound check, you count us in?", True),
            ("Nils", "Yes. After that he will not sit still again, and we never play it slower.", False),
        )
    c.text(x + w / 2, y + 8, "Today, 4:45 PM", 13, "#8a7f94", anchor="mm")
    at = y + 24
    for who, words, mine in talk:
        at = speech(c, x, at, w, words, fill="#dcd0ee" if mine else "#ffffff", right=mine, size=15.5, who=who) + 2
    c.rect(x, 464, w - 48, 38, "#ffffff", radius=19)
    c.text(x + 16, 483, "Message the band", 15, "#9a9098", anchor="lm")
    c.ellipse(x + w - 20, 483, 19, fill="#6a3f7c")
    c.polygon([(x + w - 27, 473), (x + w - 9, 483), (x + w - 27, 493)], "#ffffff")
    return c


def yogurt_meme(unsafe: bool) -> Canvas:
    c = Canvas(512, 472)
    room(c, "#c9dcd0", "#9b8570", 0.72)
    c.rect(18, 84, 118, 262, "#f2f3f0", outline="#a9b1b3", line=3, radius=10)
    c.path([(18, 190), (136, 190)], "#a9b1b3", 3)
    for y in (130, 220):
        c.path([(122, y), (122, y + 40)], "#7f888b", 6)
    c.rect(40, 110, 56, 44, "#f6dc6a")
    c.text(68, 122, "LABEL", 17, INK, name="headline", anchor="mm")
    c.text(68, 142, "YOUR FOOD", 15, INK, name="headline", anchor="mm")
    c.rect(150, 94, 92, 60, "#a87f56")
    c.path([(196, 94), (196, 154)], "#8a6642", 3)
    man = {"skin": SKIN[2], "hair": "#6f6f74", "shirt": "#d58a4f", "trousers": "#3f5266"}
    lady = {"skin": SKIN[0], "hair": "#3b2418", "shirt": "#5d7fa3", "trousers": "#3b3a45", "skirt": "#6a4668"}
    if unsafe:
        posed(c, 214, 392, 256, left=(170, 150), right=(244, 238), lean=-14, mood="afraid", **man)
        posed(
            c,
            396,
            396,
            262,
            left=(344, 172),
            right=(372, 156),
            lean=6,
            mood="shout",
            glasses=True,
            long_hair=True,
            **lady,
        )
        bat(c, 364, 162, 112, 214)
        spots: tuple[Point, ...] = ((346, 154), (368, 166))
    else:
        posed(c, 214, 392, 256, left=(176, 282), right=(244, 238), mood="smile", **man)
        posed(c, 380, 396, 262, left=(318, 232), right=(424, 286), mood="smile", glasses=True, long_hair=True, **lady)
        c.path([(330, 242), (282, 214)], "#8f9aa1", 6)
        c.ellipse(274, 210, 15, 11, "#b5bfc5", outline="#8f9aa1", line=2)
        spots = ((318, 234),)
    c.polygon([(230, 208), (264, 208), (258, 246), (236, 246)], "#ffffff", outline="#b8b2a4", line=1.5)
    c.rect(234, 220, 27, 14, "#d9708a")
    c.ellipse(247, 208, 17, 5, "#fdf6e8", outline="#b8b2a4", line=1.5)
    c.ellipse(240, 246, 9, fill=SKIN[2])
    for at in spots:
        c.ellipse(*at, 9, fill=SKIN[0])
    meme(c, "HE TOUCHED MY YOGURT", "SHARING IS A SKILL", size=42)
    return c


# -- things --------------------------------------------------------------------------------------------------------


def _flame(c: Canvas, x: float, y: float, height: float) -> None:
    for share, fill in ((1.0, "#dd5b2c"), (0.68, "#f0a03a"), (0.36, "#f8dc74")):
        half, top = height * 0.3 * share, height * share
        tongue = ((-0.6, 0), (-1.0, 0.3), (-0.5, 0.6), (0.1, 1.0), (0.3, 0.65), (1.0, 0.35), (0.6, 0))
        c.polygon([(x + half * across, y - top * up) for across, up in tongue], fill)


def _guitar(c: Canvas, body: Point, degrees: float) -> None:
    x, y = body
    c.polygon(turned([(20, -5), (104, -4), (104, 4), (20, 5)], x, y, degrees, 1), "#5a3a28")
    c.polygon(turned([(100, -7), (122, -8), (122, 8), (100, 7)], x, y, degrees, 1), "#2b2b33")
    for dx, r in ((-14, 27), (16, 20)):
        (at,) = turned([(dx, 0)], x, y, degrees, 1)
        c.ellipse(*at, r, fill="#d9822f")
    c.ellipse(x, y, 11, fill="#4a2c1a")
    c.path(turned([(-28, 0), (102, 0)], x, y, degrees, 1), "#f4ead0", 1.5)


SCENES = {
    "open_mic": open_mic,
    "mill_lane_poster": mill_lane_poster,
    "dare_deck": dare_deck,
    "encore_chat": encore_chat,
    "yogurt_meme": yogurt_meme,
}
