// Elements that answer a pointer or a key and are no native controls, and style rules that only a pointer sets off. Reads only.
(() => {
  if (globalThis.arianeListening) return;
  const { all, collapse, rectangle, roots, selector, visible } = arianeProbes;
  const NATIVE = "a[href], button, input, select, textarea, label, option, summary, details, area, audio, video, iframe";
  const ROLES = /^(button|link|checkbox|switch|radio|tab|menuitem|menuitemcheckbox|menuitemradio|option|treeitem|combobox|slider)$/;
  const NEVER = /^(html|body|head|script|style|main|form|br)$/;
  const MOST = 400;
  const isCommand = (element) => ROLES.test(element.getAttribute("role") || "");
  const pointed = (element) => getComputedStyle(element).cursor === "pointer"
    && !(element.parentElement && getComputedStyle(element.parentElement).cursor === "pointer");
  const small = (element) => element.textContent.length < 120 && element.childElementCount <= 3
    && (element.textContent.trim().length > 0 || /^(img|svg)$/.test(element.localName));
  // What holds paragraphs and no words of its own, and shows no hand, waits for things to be put into it that are pressed.
  const isHolder = (element) => /^(div|section|article|aside|ul|ol)$/.test(element.localName) && getComputedStyle(element).cursor !== "pointer"
    && element.childElementCount > 0 && Array.from(element.children).every((each) => /^(p|h[1-6]|li)$/.test(each.localName))
    && !Array.from(element.childNodes).some((each) => each.nodeType === 3 && each.data.trim()) && !element.querySelector("img, svg");
  // A part of a tree, a menu or a grid that hears keys: one of its parts has focus, and arrows lead to the others.
  const WHOLE = "[role=tree], [role=menu], [role=menubar], [role=listbox], [role=tablist], [role=radiogroup], [role=grid], [role=treegrid], [role=toolbar]";
  const PART = "[role=treeitem], [role=menuitem], [role=menuitemcheckbox], [role=menuitemradio], [role=option], [role=tab], [role=radio], [role=gridcell], [role=row]";
  const ledTo = (element, hears) => {
    const whole = element.closest(WHOLE), part = element.matches(WHOLE) ? element.querySelector(PART) : element.closest(PART);
    return !!whole && !!part && whole.contains(part) && part.hasAttribute("tabindex") && hears(part);
  };
  // Of those alike in a grid, a table or a list one is in the order of Tab, and this one can take focus from it.
  const handedOn = (element, hears) => {
    const part = element.closest("[tabindex='-1']"), whole = part && part.closest(WHOLE + ", table, ul, ol");
    if (!whole || whole === part || !hears(part)) return false;
    const first = Array.from(whole.querySelectorAll("[tabindex='0']"));
    return first.some((each) => whole.matches(WHOLE) || each.localName === part.localName);
  };
  // An entry of a list that unfolds from something beside it which takes focus and hears keys: arrows lead there.
  const steered = (element, hears) => {
    const list = element.parentElement, beside = list && list.parentElement;
    if (!beside || !Array.from(list.children).some((each) => each !== element && each.localName === element.localName)) return false;
    const floats = /^(absolute|fixed)$/.test(getComputedStyle(list).position) || list.matches("[role=listbox], [role=menu]");
    return floats && [...beside.children].flatMap((each) => each === list ? [] : [each, ...each.querySelectorAll("[tabindex], input, button")])
      .some((each) => each.tabIndex >= 0 && hears(each));
  };
  // Words that name a control give it focus when they are pressed.
  const isLabel = (element) => !!element.id && Array.from(element.getRootNode().querySelectorAll("[aria-labelledby]"))
    .some((each) => each.tabIndex >= 0 && each.getAttribute("aria-labelledby").split(/\s+/).includes(element.id));
  // What takes focus to be scrolled with arrows, or as the panel of a tab, gives none of it to what it holds.
  const onlyScrolled = (element, hears) => !hears(element) && (element.matches("[role=tabpanel]")
    || (element.matches(":not([role], [aria-activedescendant]), [role=region], [role=group]") && /auto|scroll/.test(getComputedStyle(element).overflow)));
  const withinFocus = (element, hears) => {
    const around = element.parentElement && element.parentElement.closest("[tabindex]:not([tabindex='-1'])");
    return !!around && (!onlyScrolled(around, hears) || withinFocus(around, hears));
  };
  // What is not laid out takes no focus; a field for files that is not may be opened by a button or a label elsewhere.
  const OF_FILES = /fich|file|bestand|datei|upload|import|attach|joindre|anh[äa]ng|bijvoeg|bijlage|bifüg|beif[üu]g|examinar|cho(os|is)|parcourir|bladeren|browse|durchsuch|select|hochlad|t[ée]l[ée]ch|ajout|add|toevoeg|hinzuf|docum|pi[èe]ce|stuk|archivo|subir|adjunt|scan|photo|foto/i;
  const isAtHand = (control) => !control.matches("input") || visible(control) || (control.type === "file"
    && Array.from(control.labels || []).concat(all("button, [role=button], a[href]", [control.closest("main") || document])).some((each) => visible(each) && OF_FILES.test(each.innerText || each.getAttribute("aria-label") || "")));
  const holdsControl = (element) => Array.from(element.querySelectorAll(NATIVE + ", [tabindex]:not([tabindex='-1'])")).some(isAtHand);
  const takesFocus = (element, hears) => (element.tabIndex >= 0 && (element.localName !== "a" || element.hasAttribute("tabindex")))
    || !!element.closest(NATIVE) || holdsControl(element)
    || withinFocus(element, hears)
    // A component that takes focus as a whole.
    || (element.getRootNode().host || { tabIndex: -1 }).tabIndex >= 0
    // Parts of a composite control are reached with arrows.
    || !!element.closest("[tabindex]:is([role=treeitem], [role=option], [role=menuitem], [role=tab], [role=radio], [role=gridcell])");

  // `nodes` listen to `kinds`; those inside one part of the page alone, if one is given.
  const elements = (nodes, kinds, inside) => {
    const heard = new Map(nodes.map((node, at) => [node, kinds[at]]).filter(([node]) => node));
    const own = (element) => heard.get(element) || [];
    const above = (element) => {
      const found = new Set();
      for (let at = element.parentNode || element.host; at; at = at.parentNode || at.host) for (const kind of own(at)) found.add(kind);
      return Array.from(found);
    };
    const ownKeys = (element) => own(element).some((kind) => /^key(down|up|press)$/.test(kind));
    const hearsKeys = (element) => [...own(element), ...above(element)].some((kind) => /^key(down|up|press)$/.test(kind));
    // A button of the browser obeys keys where it hears a click: not where it hears a double click, or a press, alone.
    const pointerAlone = (element) => element.matches("button, [type=button]") && own(element).some((kind) => /^(dblclick|mousedown|mouseup|pointerdown|pointerup|touchstart|touchend)$/.test(kind))
      && !own(element).some((kind) => /^(click|keydown|keyup|keypress|focus|focusin)$/.test(kind)) && !above(element).includes("click") && element.type !== "submit";
    const fits = (element) => element instanceof Element && element.isConnected && !NEVER.test(element.localName)
      && (!inside || inside.contains(element)) && (pointerAlone(element) || !element.matches(NATIVE)) && visible(element)
      // Of a drawing, what has a name of its own is a thing of its own: a district of a map.
      && !(element instanceof SVGElement && element.localName !== "svg" && !(element.hasAttribute("role") && element.hasAttribute("aria-label")))
      && (isCommand(element) || (small(element) && !isHolder(element)) || pointed(element) || element instanceof SVGElement);
    const among = roots();
    // Of what only shows a hand, a press tells whether something around it listens.
    const hands = Array.from(heard.values()).some((each) => each.includes("click")) ? all("*", among).filter(pointed) : [];
    // So it does of cells and items that bear data and leave it to the whole to listen, as the days of a calendar do.
    const cells = Array.from(heard.keys()).filter((each) => each instanceof Element && own(each).includes("click") && each.matches("table, tbody, ul, ol, dl, div")
      && !each.querySelector(NATIVE + ", [tabindex]")).flatMap((each) => all("td, li, dd, div, span", [each]).filter((cell) => Object.keys(cell.dataset).length && small(cell)).slice(-2));
    const chosen = Array.from(new Set([...heard.keys(), ...all("[role]", among).filter(isCommand), ...hands, ...cells])).filter(fits)
      .sort((one, other) => one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1);
    return [chosen.length, chosen.slice(0, MOST).map((element) => ({
      selector: selector(element), tag: element.localName, role: element.getAttribute("role") || "",
      name: collapse(element.getAttribute("aria-label") || element.innerText || element.getAttribute("alt") || "").slice(0, 80),
      text: collapse(element.innerText || "").slice(0, 120), box: rectangle(element.getBoundingClientRect()),
      focusable: takesFocus(element, ownKeys) || isLabel(element) || ledTo(element, hearsKeys) || handedOn(element, hearsKeys) || steered(element, hearsKeys), led: steered(element, hearsKeys), own: own(element), above: above(element), html: element.outerHTML.slice(0, 200),
    }))];
  };

  // Buttons for which nobody listens, and which neither send a form nor open anything by themselves.
  const PRESSES = /^(click|mousedown|mouseup|pointerdown|pointerup|touchstart|touchend|submit|command)$/;
  const dead = (nodes, kinds, everywhere) => {
    if (everywhere.some((kind) => PRESSES.test(kind))) return [];
    const listen = new Set(nodes.filter((node, at) => node && kinds[at].some((kind) => PRESSES.test(kind))));
    // What listens to anything itself, or is explained by something else, has its use: a hint under the pointer, a part to drag.
    const itself = new Set(nodes.filter(Boolean));
    const heardAbove = (element) => {
      if (itself.has(element) || element.matches("[aria-describedby], [draggable=true]")) return true;
      for (let at = element; at; at = at.parentNode || at.host) if (listen.has(at)) return true;
      return false;
    };
    const styled = byStyleAlone();
    return all("button, input[type=button]", roots()).filter((element) => visible(element) && !styled(element) && !element.disabled
      && element.getAttribute("aria-disabled") !== "true" && !(element.form && /^(submit|reset|image)$/.test(element.type))
      && !element.matches("[popovertarget], [commandfor], [form], summary *, a[href] *, label *") && !element.closest("[inert]") && !heardAbove(element)
    ).slice(0, 10).map((element) => [selector(element), collapse(element.getAttribute("aria-label") || element.innerText || element.value || element.title || "").slice(0, 80),
      rectangle(element.getBoundingClientRect())]);
  };

  // Parts that are swiped or drawn over, and whether something to press lies in them or beside them.
  const DOWNS = /^(touchstart|pointerdown|mousedown)$/, MOVES = /^(touchmove|pointermove|mousemove|touchend|pointerup|mouseup)$/;
  const movedOver = (nodes, kinds) => nodes.map((node, at) => [node, kinds[at]])
    .filter(([node, heard]) => node instanceof Element && node.isConnected && visible(node) && !/^(html|body|button|a|input|label|select|summary)$/.test(node.localName)
      && heard.some((kind) => DOWNS.test(kind)) && heard.some((kind) => MOVES.test(kind)) && !heard.includes("click"))
    .slice(0, 5).map(([element, heard]) => {
      const around = element.parentElement && element.parentElement !== document.body ? element.parentElement : element;
      const pressed = all("button, input, select, a[href^='#'], [role=button], [role=slider], [role=tab]", [around]).filter((each) => visible(each) && !each.disabled);
      return {
        selector: selector(element), tag: element.localName, role: element.getAttribute("role") || "",
        name: collapse(element.getAttribute("aria-label") || "").slice(0, 80), text: collapse(element.innerText || "").slice(0, 120),
        box: rectangle(element.getBoundingClientRect()), focusable: pressed.length > 0 || /^(slider|application|img)$/.test(element.getAttribute("role") || "") || /^(canvas|svg)$/.test(element.localName),
        own: heard, above: [], html: element.outerHTML.slice(0, 200),
      };
    });

  const EVERYTHING = 15;
  // Places to drop a file on, and whether a field for files is at hand.
  const drops = (nodes, kinds) => nodes.map((node, at) => [node, kinds[at]])
    // What takes files must let them come over it first; a field that hears a drop alone takes, or refuses, words.
    // What hears everything hears it for whatever lies inside, as frameworks do that listen at one place for all.
    .filter(([node, heard]) => node instanceof Element && heard.length < EVERYTHING && heard.includes("drop") && heard.includes("dragover") && visible(node)
      && !/^(html|body|input|textarea)$/.test(node.localName) && !node.isContentEditable)
    .slice(0, 3).map(([element, heard]) => ({
      selector: selector(element), tag: element.localName, role: element.getAttribute("role") || "",
      name: collapse(element.getAttribute("aria-label") || "").slice(0, 80), text: collapse(element.innerText || "").slice(0, 120),
      box: rectangle(element.getBoundingClientRect()), focusable: all("input[type=file]", roots()).length > 0 || element.matches("li, tr, [draggable]") || !!element.querySelector("[draggable]"),
      own: heard, above: [], html: element.outerHTML.slice(0, 200),
    }));

  // Style rules that show something for as long as something else is pointed at, pressed or has focus: nobody needs to listen.
  const byStyleAlone = () => {
    const found = [];
    const read = (rules) => {
      for (const rule of rules) {
        if (rule.selectorText && /:(hover|focus|active)/.test(rule.selectorText) && SHOWS.test(" " + rule.style.cssText))
          for (const each of rule.selectorText.split(",")) {
            const base = each.trim().split(/:(?:hover|focus|active)/)[0];
            if (base && base !== each.trim()) found.push(base);
          }
        else if (rule.cssRules) read(rule.cssRules);
      }
    };
    for (const sheet of document.styleSheets) try { read(sheet.cssRules); } catch { continue; }
    return (element) => found.some((base) => { try { return element.closest(base) !== null; } catch { return false; } });
  };

  // Style rules that show something under a pointer, and have no like for focus.
  const SHOWS = /(^|[;{\s])(display\s*:\s*(block|flex|grid|inline|inline-block|list-item)|visibility\s*:\s*visible|opacity\s*:\s*(1|0?\.[5-9]))/;
  // A button beside it, or one that names it, opens it for keys.
  const hasButton = (element) => {
    const beside = Array.from(element.parentElement ? element.parentElement.children : []);
    return (element.id && !!element.getRootNode().querySelector(`[aria-controls~="${CSS.escape(element.id)}"]`))
      || beside.some((each) => each !== element && each.matches("button, summary, [role=button][tabindex], [aria-expanded]") && visible(each));
  };
  const hoverOnly = () => {
    const among = roots(), rules = [], everywhere = [];
    // What is for another screen, or holds under a condition, may not hold here; what shows something for focus is believed.
    const holds = (rule) => rule instanceof CSSMediaRule ? matchMedia(rule.media.mediaText).matches : rule instanceof CSSLayerBlockRule;
    const read = (listed, within, here) => {
      for (const rule of listed) {
        const text = rule.selectorText && (within ? (rule.selectorText.includes("&") ? rule.selectorText.replaceAll("&", `:is(${within})`) : `:is(${within}) ${rule.selectorText}`) : rule.selectorText);
        if (text) (here ? [rules, everywhere] : [everywhere]).forEach((each) => each.push([text, rule.style.cssText]));
        if (rule.cssRules) read(rule.cssRules, text || within, here && (text || holds(rule)));
      }
    };
    for (const sheet of document.styleSheets) try { read(sheet.cssRules, "", true); } catch { continue; }
    const FOCUS = /:(?:has|is|where)\([^()]*:focus[^()]*\)|:focus(?:-within|-visible)?/g;
    const bare = (text) => text.replace(FOCUS, "").replace(/:hover/g, "").replace(/\s+/g, " ").trim();
    const pointedAt = new Set(rules.filter(([text]) => /:hover/.test(text)).flatMap(([text]) => text.split(",").map(bare)));
    const focused = everywhere.filter(([text]) => /:focus/.test(text)).flatMap(([text, style]) => text.split(/,(?![^(]*\))/).map((each) => [bare(each), style]))
      .filter(([text, style]) => text && (SHOWS.test(" " + style) || pointedAt.has(text))).map(([text]) => text);
    const hovered = rules.flatMap(([text, style]) => SHOWS.test(" " + style) ? text.split(",").map((each) => each.trim()) : [])
      .filter((text) => /:hover/.test(text) && /:hover\s*[^\s]*\s*[ >+~]/.test(text));
    const forFocus = (element) => focused.some((other) => { try { return element.matches(other); } catch { return false; } });
    const hides = (text) => {
      try {
        const last = text.replace(/:hover/g, "");
        return all(last, among).some((element) => collapse(element.textContent).length > 2 && !visible(element) && !hasButton(element) && !forFocus(element));
      } catch { return false; }
    };
    return Array.from(new Set(hovered.filter(hides))).slice(0, 20);
  };
  globalThis.arianeListening = { dead, drops, elements, hoverOnly, movedOver };
})();
