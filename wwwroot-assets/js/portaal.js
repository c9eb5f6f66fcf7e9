import { focusErrorSummary } from "./onderdelen/error-focus.js";
import { followJobs } from "./onderdelen/job.js";
import { quickExit } from "./onderdelen/quick-exit.js";
import { submitOnce } from "./onderdelen/submit-once.js";
import { copyButtons, printButtons } from "./onderdelen/tools.js";

quickExit();
focusErrorSummary();
submitOnce();
followJobs();
printButtons();
copyButtons();
