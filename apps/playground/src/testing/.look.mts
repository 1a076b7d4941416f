import { startChromium } from "./chromium.ts";
const b = await startChromium();
for (const [name,opts] of [["light",{viewport:{width:1200,height:900},colorScheme:"light"}],["dark",{viewport:{width:1200,height:900},colorScheme:"dark"}],["phone",{viewport:{width:360,height:740},colorScheme:"light"}]] as const) {
  const p = await b.newPage({...opts, locale:"nb-NO"});
  await p.goto("http://127.0.0.1:41273");
  await p.waitForTimeout(1500);
  if(name==="light") await p.screenshot({path:"/tmp/kompass/start.png"});
  await p.getByText("Hva er vårt svakeste delområde?").first().click();
  await p.waitForTimeout(4000);
  await p.screenshot({path:"/tmp/kompass/look-"+name+".png"});
}
await b.close();
