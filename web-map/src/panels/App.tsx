/** The five regions of the console. */
import { DICTIONARIES, LOCALES, TextContext } from '../i18n';
import { AlertsPanel } from './AlertsPanel';
import { Announcer } from './Announcer';
import { ChartPanel } from './ChartPanel';
import { ConsoleContext, useSelect, type Console } from './context';
import { Overview } from './Overview';
import { SourcesPanel } from './SourcesPanel';
import { TopBar } from './TopBar';
import { VesselCard } from './VesselCard';
import { VesselList } from './VesselList';
import { WhyDrawer } from './WhyDrawer';

export function App({ desk, mountChart }: { desk: Console; mountChart: (container: HTMLElement) => void }) {
  return (
    <ConsoleContext.Provider value={desk}>
      <Regions mountChart={mountChart} />
    </ConsoleContext.Provider>
  );
}

function Regions({ mountChart }: { mountChart: (container: HTMLElement) => void }) {
  const language = useSelect(s => s.language);
  const openAlert = useSelect(s => s.openAlert);
  const sourcesOpen = useSelect(s => s.sourcesOpen);
  const listOpen = useSelect(s => s.listOpen);
  return (
    <TextContext.Provider value={{ locale: LOCALES[language], words: DICTIONARIES[language] }}>
      <div class={`console ${openAlert || sourcesOpen ? 'wide-side' : ''} ${listOpen ? 'with-list' : ''}`}>
        <TopBar />
        <main>
          <AlertsPanel />
          <ChartPanel mount={mountChart} />
          {listOpen && <VesselList />}
          <Side />
        </main>
        <Announcer />
      </div>
    </TextContext.Provider>
  );
}

/** The right region shows one thing at a time: reasons, sources, the selected vessel, or the overview. */
function Side() {
  const openAlert = useSelect(s => s.openAlert);
  const sourcesOpen = useSelect(s => s.sourcesOpen);
  const selection = useSelect(s => s.selection);
  if (openAlert) return <WhyDrawer key={openAlert} id={openAlert} />;
  if (sourcesOpen) return <SourcesPanel />;
  return selection ? <VesselCard key={selection.track} selection={selection} /> : <Overview />;
}
