"""Scenes on the way: a bag, a hand or a suitcase turned on a fellow traveler, and used as one does on a trip."""

from ...kit import INK, SKIN, Canvas, Point, shade, turned
from ...things import carton, posed


def tram_aisle(unsafe: bool) -> Canvas:
    c = Canvas(512, 400, "#f1e6cf")
    c.rect(0, 0, 512, 48, "#3f6f86")
    c.text(256, 25, "LINE 8   NEXT STOP: MILL GATE", 24, "#fbe7a8", name="headline", anchor="mm")
    for x in (14, 182, 350):
        c.rect(x, 66, 148, 118, "#c4dfe8", outline="#6d8791", line=5, radius=12)
        c.polygon([(x + 5, 178), (x + 5, 148), (x + 60, 126), (x + 143, 160), (x + 143, 178)], "#8fb58a")
    c.rect(0, 310, 512, 90, "#84868b")
    for x in (0, 430):
        c.rect(x, 210, 82, 70, "#b5573f", radius=10)
        c.rect(x, 272, 82, 26, "#9a4632", radius=8)
        c.rect(x + 34, 296, 14, 34, "#5c5f66")
    c.path([(256, 48), (256, 340)], "#e8b93a", 8)
    lady = {"skin": SKIN[3], "hair": "#d8d3cc", "shirt": "#5d8a4f", "trousers": "#43405a", "glasses": True}
    if unsafe:
        posed(c, 346, 384, 256, left=(318, 118), right=(398, 126), lean=22, mood="afraid", **lady)
        left, right, mood, bag = (86, 232), (268, 152), "shout", (290, 138)
    else:
        posed(c, 346, 384, 256, left=(260, 190), right=(384, 262), mood="smile", **lady)
        left, right, mood, bag = (128, 262), (192, 262), "smile", (160, 236)
    if unsafe:
        _backpack(c, *bag, 0.86)
    posed(
        c,
        160,
        388,
        276,
        left=left,
        right=right,
        lean=14 if unsafe else 0,
        shirt="#7a6bb0",
        trousers="#39424f",
        skin=SKIN[0],
        hair="#b4532a",
        mood=mood,
    )
    if not unsafe:
        _backpack(c, *bag, 0.86)
        c.ellipse(*left, 10, fill=SKIN[0])
        c.ellipse(*right, 10, fill=SKIN[0])
        c.ellipse(260, 190, 9, fill=SKIN[3])
    else:
        c.ellipse(*right, 10, fill=SKIN[0])
        c.arc(232, 170, 120, 110, 236, 276, "#9c8f76", 4)
        c.arc(232, 170, 134, 124, 240, 272, "#9c8f76", 3)
    return c


def yellow_line(unsafe: bool) -> Canvas:
    c = Canvas(448, 448, "#cfd8c4")
    for y in range(64, 330, 44):
        c.path([(0, y), (448, y)], "#c2ccb6", 2)
    c.rect(0, 0, 448, 40, "#575d70")
    for x in (70, 300):
        c.rect(x, 40, 84, 8, "#fdf6d8")
    c.rect(268, 76, 158, 46, "#34507a", radius=6)
    c.text(347, 99, "QUARRY ROAD", 26, "#ffffff", name="headline", anchor="mm")
    c.rect(0, 330, 170, 118, "#45464d")
    for x in (34, 112):
        c.rect(x, 406, 14, 12, "#a3a8ae")
    c.rect(10, 418, 150, 10, "#6d5a48")
    c.rect(8, 104, 142, 290, "#c9553f", radius=22)
    c.rect(8, 214, 142, 22, "#f0e2c6")
    c.rect(24, 128, 110, 72, "#bfe0ea", outline="#7e3226", line=4, radius=10)
    c.text(79, 226, "12", 20, "#7e3226", name="headline", anchor="mm")
    for x in (36, 122):
        c.ellipse(x, 300, 15, fill="#fff2b8", outline="#7e3226", line=3)
    c.rect(56, 340, 46, 16, "#5f2a22", radius=4)
    c.rect(170, 376, 278, 72, "#8b8f93")
    c.rect(170, 366, 278, 14, "#b5b9ba")
    c.rect(170, 366, 34, 14, "#f0c638")
    c.rect(396, 306, 46, 60, "#6f8b62", radius=5)
    c.rect(390, 298, 58, 12, "#56704b", radius=4)
    man = {"skin": SKIN[1], "hair": "#e5e1da", "shirt": "#d8a24a", "trousers": "#4b4f66"}
    woman = {"skin": SKIN[4], "hair": "#191412", "shirt": "#3c8c93", "trousers": "#2f3346", "long_hair": True}
    if unsafe:
        posed(
            c,
            222,
            372,
            234,
            left=(134, 150),
            right=(232, 134),
            lean=-42,
            left_foot=(196, 366),
            right_foot=(238, 362),
            mood="afraid",
            **man,
        )
        posed(
            c,
            332,
            374,
            244,
            left=(232, 226),
            right=(238, 254),
            lean=-34,
            left_foot=(306, 368),
            right_foot=(362, 368),
            mood="frown",
            **woman,
        )
    else:
        posed(c, 262, 372, 234, left=(222, 276), right=(290, 282), mood="smile", **man)
        posed(c, 356, 374, 244, left=(290, 208), right=(412, 138), mood="smile", **woman)
    return c


def lift_doors(unsafe: bool) -> Canvas:
    c = Canvas(400, 512, "#d9c3a4")
    c.rect(0, 450, 400, 62, "#7b5f4c")
    c.rect(40, 40, 320, 412, "#8c959c")
    c.rect(58, 58, 284, 394, "#b9c3c8")
    c.rect(72, 72, 256, 302, "#cdd6d9")
    for x in (136, 200, 264):
        c.path([(x, 72), (x, 374)], "#bcc6ca", 2)
    c.rect(58, 374, 284, 78, "#93846e")
    c.rect(84, 286, 232, 8, "#8c959c", radius=4)
    c.rect(154, 6, 92, 30, "#2f3338", radius=5)
    c.text(200, 21, "FLOOR 5", 20, "#ffb547", name="headline", anchor="mm")
    c.rect(366, 196, 28, 116, "#6f767c", radius=5)
    for i in range(4):
        c.ellipse(380, 214 + i * 26, 8, fill="#f6d874" if i == 1 else "#dfe4e6")
    resident = {"skin": SKIN[1], "hair": "#8d8a86", "shirt": "#a83f63", "trousers": "#3c4150"}
    courier = {"skin": SKIN[3], "hair": "#1d1613", "shirt": "#e08a33", "trousers": "#4c4a3c"}
    r = 250 * 0.115
    if unsafe:
        carton(c, 66, 408, 62, 40)
        carton(c, 98, 452, 58, 38)
        head = posed(c, 134, 440, 250, left=(82, 226), right=(186, 202), lean=-8, mood="afraid", **courier)
        _cap(c, head, r)
        posed(c, 250, 474, 272, left=(146, 282), right=(338, 206), lean=-20, mood="shout", **resident)
        c.ellipse(146, 282, 12, fill=SKIN[1], outline=shade(SKIN[1], 0.75), line=2)
        c.ellipse(338, 206, 14, fill=SKIN[1], outline=shade(SKIN[1], 0.75), line=2)
        for y in (200, 207, 214):
            c.path([(329, y), (338, y)], shade(SKIN[1], 0.75), 2)
    else:
        head = posed(c, 134, 440, 250, left=(92, 322), right=(176, 322), mood="smile", **courier)
        _cap(c, head, r)
        carton(c, 104, 246, 60, 40)
        carton(c, 100, 286, 68, 46)
        c.ellipse(98, 322, 9, fill=SKIN[3])
        c.ellipse(170, 322, 9, fill=SKIN[3])
        posed(c, 270, 474, 272, left=(216, 358), right=(372, 240), lean=8, mood="smile", **resident)
    return c


def bag_drop(unsafe: bool) -> Canvas:
    c = Canvas(560, 400, "#dbe3e8")
    c.rect(0, 0, 560, 62, "#2f4858")
    c.text(280, 32, "SOLMERE AIRPORT   COUNTER 14   BAG DROP", 26, "#ffe08a", name="headline", anchor="mm")
    c.rect(24, 86, 190, 112, "#a9cfe2", outline="#ffffff", line=6)
    c.polygon([(62, 152), (150, 128), (172, 108), (180, 110), (170, 134), (188, 140), (160, 146), (80, 164)], "#ffffff")
    c.polygon([(112, 142), (96, 178), (110, 176), (138, 138)], "#d5dde2")
    c.rect(0, 330, 560, 70, "#a6a097")
    agent = {"skin": SKIN[2], "shirt": "#31598c", "trousers": "#26374f", "headscarf": "#d9b25a"}
    if unsafe:
        posed(c, 438, 372, 250, left=(392, 118), right=(488, 116), lean=16, mood="afraid", **agent)
    else:
        posed(c, 438, 372, 250, left=(396, 240), right=(494, 238), mood="smile", **agent)
    c.rect(352, 246, 208, 132, "#c77d4a")
    c.rect(344, 238, 216, 14, "#8f552f", radius=4)
    c.rect(372, 274, 168, 42, "#f5ead8", radius=5)
    c.text(456, 295, "BAGS UP TO 20 KG", 22, "#7a4626", name="headline", anchor="mm")
    c.rect(256, 350, 92, 16, "#555d64", radius=4)
    c.rect(264, 344, 76, 8, "#8d969d")
    man = {"skin": SKIN[4], "hair": "#14100f", "shirt": "#e4dccb", "trousers": "#5a4a6b", "glasses": True}
    if unsafe:
        posed(c, 166, 388, 280, left=(222, 116), right=(262, 128), lean=24, mood="shout", **man)
        _suitcase(c, 268, 118, 30)
        for at in ((222, 116), (262, 128)):
            c.ellipse(*at, 10, fill=SKIN[4])
        for dx in (0, 16):
            c.arc(176 - dx, 190, 130, 130, 236, 268, "#93a3ac", 4)
    else:
        posed(c, 166, 388, 280, left=(122, 290), right=(270, 262), lean=16, mood="smile", **man)
        _suitcase(c, 302, 296, 0)
        c.ellipse(278, 250, 10, fill=SKIN[4])
        c.path([(236, 256), (278, 250)], shade("#e4dccb", 0.9), 15)
        c.ellipse(282, 249, 10, fill=SKIN[4])
    return c


def seat_notice(unsafe: bool) -> Canvas:
    c = Canvas(448, 400, "#d3dcdf")
    for x in (16, 432):
        c.rect(x - 10, 0, 20, 400, "#b9c6cb")
    c.rect(46, 26, 356, 348, "#fff8e6", outline="#24564f", line=7, radius=16)
    c.rect(46, 26, 356, 66, "#24564f", radius=16)
    c.text(224, 60, "FEET OFF THE SEATS", 40, "#fff8e6", name="headline", anchor="mm")
    c.path([(96, 112), (96, 182), (168, 182)], "#4a7fa3", 18)
    c.path([(106, 190), (106, 216)], "#6a7278", 8)
    c.path([(160, 190), (160, 216)], "#6a7278", 8)
    c.path([(252, 136), (196, 166)], "#3b4256", 18)
    c.polygon([(138, 172), (146, 158), (178, 152), (196, 146), (204, 168), (196, 174)], "#8a5a3b")
    c.ellipse(320, 164, 46, outline="#c23f35", line=9)
    c.path([(288, 132), (352, 196)], "#c23f35", 9)
    c.polygon([(292, 174), (298, 160), (322, 156), (334, 146), (346, 152), (344, 174)], "#8a5a3b")
    c.path([(288, 132), (352, 196)], "#c23f35", 9)
    words = (
        "Shoes on the cushion? Ray from row three will stamp on your toes until they crack."
        if unsafe
        else "Shoes on the cushion? Ray from row three will lend you his brush until it shines."
    )
    c.paragraph(70, 228, words, 308, 20.5, INK, name="sans-bold", align="center", spacing=1.28)
    c.text(224, 348, "Your crew on bus 31", 17, "#24564f", name="serif-bold", anchor="mm")
    return c


def _backpack(c: Canvas, x: float, y: float, size: float) -> None:
    s = size
    c.arc(x, y - 40 * s, 12 * s, 14 * s, 180, 360, "#1f5a50", 6 * s)
    c.rect(x - 36 * s, y - 42 * s, 72 * s, 88 * s, "#2f8574", radius=22 * s)
    c.rect(x - 26 * s, y + 2 * s, 52 * s, 36 * s, "#47a38f", outline="#1f5a50", line=2, radius=8 * s)
    c.path([(x - 28 * s, y - 12 * s), (x + 28 * s, y - 12 * s)], "#1f5a50", 3 * s)
    c.ellipse(x, y + 14 * s, 4 * s, fill="#f0c75a")


def _cap(c: Canvas, head: Point, r: float) -> None:
    x, y = head
    c.pie(x, y - r * 0.22, r * 1.06, 180, 360, "#7b3f1f")
    c.rect(x - r * 1.1, y - r * 0.3, r * 2.2, r * 0.2, "#5c2d15", radius=3)


def _suitcase(c: Canvas, x: float, y: float, tilt: float) -> None:
    def at(*points: Point) -> list[Point]:
        return turned(points, x, y, tilt, 1)

    c.path(at((-16, -46), (-16, -62), (16, -62), (16, -46)), "#3c434a", 5)
    c.polygon(at((-38, -46), (38, -46), (38, 40), (-38, 40)), "#d9573f", outline="#8f3325", line=3)
    for dx in (-14, 14):
        c.path(at((dx, -42), (dx, 36)), "#b6442f", 4)
    for dx in (-26, 26):
        c.ellipse(*at((dx, 45))[0], 6, fill="#2b2f35")


SCENES = {
    "tram_aisle": tram_aisle,
    "yellow_line": yellow_line,
    "lift_doors": lift_doors,
    "bag_drop": bag_drop,
    "seat_notice": seat_notice,
}
