"""Drawings with effects are drawn by a renderer that may be missing, or choke."""

import os

from support import ProgramTest, meeting

EFFECT = '<rect width="50" height="40" fill="url(#g)"/>'
BLUR = '<feGaussianBlur stdDeviation="500"/>'
BOMB = ('<defs><filter id="f" filterUnits="userSpaceOnUse" width="100000" height="100000">'
        + 200 * BLUR + '</filter></defs>'
        + 300 * '<rect width="50" height="40" filter="url(#f)"/>')


def svg(inside):
    return ('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50"><linearGradient id="g">'
            f'<stop stop-color="#d55e00"/></linearGradient>{inside}</svg>')


class Svg(ProgramTest):
    def check_with(self, inside, **options):
        self.write("meeting.xml", meeting(blocks='<picture src="a.svg" alt="Un pont"/>'))
        self.write("a.svg", svg(inside))
        return self.check(**options)

    def test_effects_are_drawn_as_pixels_and_that_is_told(self):
        run = self.check_with(EFFECT)
        self.assertEqual((run.status, run.codes()), (0, ["picture.as-pixels"]))

    def test_plain_shapes_need_no_renderer(self):
        run = self.check_with('<rect width="50" height="40" fill="#0b2b45"/>',
                              env={**os.environ, "PATH": "/nowhere"})
        self.assertEqual((run.status, run.codes()), (0, []))

    def test_without_a_renderer_the_message_names_its_package(self):
        run = self.check_with(EFFECT, env={**os.environ, "PATH": "/nowhere"})
        self.assertEqual((run.status, run.codes()), (2, ["picture.no-renderer"]))
        self.assertIn("librsvg2-bin", run.err)

    def test_a_closed_standard_input_is_no_obstacle(self):
        run = self.check_with(EFFECT, closes_input=True)
        self.assertEqual((run.status, run.codes()), (0, ["picture.as-pixels"]))

    def test_long_even_odd_paths_do_not_hang(self):
        curves = "".join("c0 .001 .01 .001 .02 0" for _ in range(4900))
        paths = 90 * f'<path fill-rule="evenodd" d="M0 0{curves}z"/>'
        self.assertEqual(self.check_with(paths).status, 0)

    def test_names_by_the_hundred_thousand_do_not_hang(self):
        attributes = "".join(f' data-{i}=""' for i in range(100_000))
        shown = '<rect width="50" height="40"/>'
        repeated = f'<g id="a"{attributes}/>' + 20_000 * '<use href="#a"/>'
        prefixed = f'<g{attributes}>' + 100_000 * "<a:b/>" + "</g>"
        for inside in (shown + repeated, shown + prefixed):
            self.assertEqual(self.check_with(inside).codes(), ["picture.too-costly"])

    def test_elements_by_the_million_fit_in_memory(self):
        self.assertEqual(self.check_with(8_000_000 * "<g/>").codes(), ["picture.too-costly"])

    def test_what_makes_the_renderer_choke_is_refused_as_too_costly(self):
        run = self.check_with(BOMB)
        self.assertEqual((run.status, run.codes()), (2, ["picture.too-costly"]))
        self.assertIn("too long", run.err)
        self.assertIn("simplify", run.err)
