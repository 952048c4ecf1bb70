// Sends the page's forms without reloading. Without this script they are plain forms, and everything still works.
"use strict";

const log = document.getElementById("log");
const say = document.getElementById("say");
const words = document.getElementById("say-text");
const notice = document.getElementById("notice");
const thinking = document.querySelector(".thinking");
let busy = false;

// What was sent and not answered yet: sent again as it is, it carries the same number and is heard once.
let unanswered = {};

document.addEventListener("submit", event => {
  const pressed = event.submitter;
  if (pressed?.name === "again") {
    return;
  }
  event.preventDefault();
  if (!busy) {
    send(event.target, pressed);
  }
});

async function send(form, pressed) {
  busy = true;
  notice.hidden = true;
  thinking.hidden = false;
  try {
    const answer = await post(numbered(new URLSearchParams(new FormData(form, pressed))));
    if (!answer.ok) {
      throw new Error((await answer.json()).detail);
    }
    show(await answer.text());
    unanswered = {};
    if (form === say) {
      words.value = "";
      words.focus();
    } else {
      log.querySelector("#latest :is(.bubble.bot, .card > summary, .card > header)")?.focus({ preventScroll: true });
    }
  } catch (problem) {
    tell(problem instanceof TypeError ? "I cannot be reached just now. Please try again." : problem.message);
  } finally {
    thinking.hidden = true;
    busy = false;
  }
}

// A bot that is only just starting says 503: the same number again does no harm.
async function post(body, triesLeft = 2) {
  const answer = await fetch(location.pathname, { method: "POST", headers: { "X-Fragment": "1" }, body });
  if (answer.status !== 503 || triesLeft === 0) {
    return answer;
  }
  await new Promise(resume => setTimeout(resume, 1000));
  return post(body, triesLeft - 1);
}

function numbered(fields) {
  const what = fields.get("pick") ?? fields.get("text");
  if (what !== unanswered.what) {
    unanswered = { what, turn: crypto.getRandomValues(new Uint32Array(4)).join("-") };
  }
  fields.set("turn", unanswered.turn);
  return fields;
}

function show(html) {
  const before = document.getElementById("latest");
  before?.removeAttribute("id");
  log.insertAdjacentHTML("beforeend", html);

  const latest = document.getElementById("latest");
  // A passing remark leaves the open question open.
  if (!("aside" in latest.dataset)) {
    log.querySelectorAll(":scope > :not(#latest) > .options").forEach(options => options.remove());
  }
  latest.classList.add("arriving");
  for (const card of latest.querySelectorAll(".card[data-case]")) {
    foldEarlier(card);
  }
  offerCopies(latest);
  // At once: a button that glides away between press and release is not clicked.
  latest.scrollIntoView({ block: "start", behavior: "instant" });
}

// A newer answer to the same request: the older one keeps its headline only.
function foldEarlier(card) {
  for (const other of log.querySelectorAll(`.card[data-case="${CSS.escape(card.dataset.case)}"]`)) {
    other.open = other === card;
  }
}

function tell(message) {
  notice.textContent = message;
  notice.hidden = false;
}

// Browsers lend the clipboard to safe addresses only.
function offerCopies(within) {
  if (!navigator.clipboard) {
    return;
  }
  within.querySelectorAll(".copy").forEach(button => (button.hidden = false));
}

document.addEventListener("click", event => {
  const button = event.target.closest(".copy");
  if (button) {
    copy(button.parentElement.querySelector("blockquote"), button);
  }
});

// A browser may refuse all the same: then the words are marked, for a hand to copy them.
async function copy(text, button) {
  notice.hidden = true;
  try {
    await navigator.clipboard.writeText(text.textContent);
    button.textContent = "Copied";
  } catch {
    button.textContent = "Copy";
    getSelection().selectAllChildren(text);
    tell("Your browser did not let me copy. I marked the text: please copy it yourself.");
  }
}

words.addEventListener("keydown", event => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    say.requestSubmit(say.querySelector(".send"));
  }
});

document.addEventListener("keydown", event => {
  const open = event.key === "Escape" && document.activeElement?.closest("details.chip[open]");
  if (open) {
    open.open = false;
    open.querySelector("summary").focus();
  }
});

// The bot may speak first: a tip whose time has come.
async function lookForNews() {
  const last = [...log.querySelectorAll("[data-key]")].at(-1)?.dataset.key;
  if (!busy && last && !document.hidden) {
    const news = await fetch(`/news?after=${last}`).catch(() => null);
    if (!busy && news?.status === 200) {
      show(await news.text());
    }
  }
}

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
document.querySelectorAll(".zone").forEach(field => (field.value = zone ?? ""));
setInterval(lookForNews, 2000);
offerCopies(document);
