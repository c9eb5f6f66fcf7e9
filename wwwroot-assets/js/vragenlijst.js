import { focusErrorSummary } from "./onderdelen/error-focus.js";
import { quickExit } from "./onderdelen/quick-exit.js";
import { readAloud } from "./onderdelen/read-aloud.js";
import { submitOnce } from "./onderdelen/submit-once.js";
import { copyButtons } from "./onderdelen/tools.js";

quickExit();
focusErrorSummary();
submitOnce();
readAloud();
copyButtons();
