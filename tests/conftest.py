"""What every test shares: no screen needed, settings and home in a folder of the test's own."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
