import { aStitchedAction, aVisit } from '@accord/testing/stored-events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStoredAnswers, type StoredAnswers } from '../../../test/stored-answers.ts';

const START_S = Date.parse('2024-03-05T10:00:00Z') / 1000;
const id = (number: number): string => number.toString(16).padStart(16, '0');
const COUNTRIES = ['de', 'de', 'fr'];
const PLAN = {
  ...({ siteId: 1, dimensionId: 1, scope: 'visit', name: 'Plan', place: 1, isActive: true } as const),
  isCaseSensitive: true,
  extractions: [],
};
const GOAL = {
  ...({ siteId: 1, goalId: 3, name: 'Read', description: '', matchAttribute: 'url', pattern: '/b' } as const),
  ...({ patternType: 'contains', isCaseSensitive: false, allowsMultiple: false, revenue: 0 } as const),
  takesEventValue: false,
};
type Row = Record<string, unknown>;

describe('descriptions of what can be asked', () => {
  let answers: StoredAnswers;
  beforeAll(async () => {
    answers = await openStoredAnswers({ period: 'day', date: '2024-03-05' }, { allDimensions: [PLAN], goals: [GOAL] });
    await answers.events.visitStore.write({
      version: 1,
      actions: COUNTRIES.map((country, at) =>
        aStitchedAction({
          visitId: id(at + 1),
          visitorId: id(at + 1),
          hitId: id(at + 9),
          country,
          timeMs: START_S * 1000,
        }),
      ),
      visits: COUNTRIES.map((country, at) =>
        aVisit({
          visitId: id(at + 1),
          visitorId: id(at + 1),
          country,
          startS: START_S,
          lastS: START_S + 30 * at,
          durationS: 30 * at,
        }),
      ),
      removedVisits: [],
    });
  });
  afterAll(() => answers?.close());
  const ask = (method: string, more: Record<string, string> = {}) => answers.ask(method, more);

  it('tells every report with its columns, each under a name of its own', async () => {
    const entries = (await ask('API.getReportMetadata')) as Row[];
    expect(new Set(entries.map(({ uniqueId }) => uniqueId)).size).toBe(entries.length);
    expect(entries).toContainEqual(
      expect.objectContaining({
        ...{ module: 'UserCountry', action: 'getCountry', dimension: 'Country', uniqueId: 'UserCountry_getCountry' },
        metrics: expect.objectContaining({ nb_visits: 'Visits' }),
        processedMetrics: expect.objectContaining({ bounce_rate: expect.any(String) }),
        metricTypes: expect.objectContaining({ nb_visits: 'number', bounce_rate: 'percent' }),
      }),
    );
    expect(entries).toContainEqual(
      expect.objectContaining({
        ...{ name: 'Plan', parameters: { idDimension: '1' } },
        uniqueId: 'CustomDimensions_getCustomDimension_idDimension--1',
      }),
    );
    expect(entries.filter(({ uniqueId }) => uniqueId === 'Goals_get_idGoal--3')).toHaveLength(1);
    const [plain] = (await ask('API.getReportMetadata', { hideMetricsDoc: '1' })) as Row[];
    expect(plain).not.toHaveProperty('documentation');
  });

  it('answers each report that it tells', async () => {
    const entries = (await ask('API.getReportMetadata')) as {
      module: string;
      action: string;
      parameters?: Record<string, string>;
    }[];
    for (const { module, action, parameters } of entries) {
      const asked = { apiModule: module, apiAction: action, ...parameters };
      const report = (await ask('API.getProcessedReport', asked)) as Row;
      expect([module, action, Object.keys(report)]).toEqual([
        ...[module, action],
        ['website', 'prettyDate', 'metadata', 'columns', 'reportData', 'reportMetadata', 'reportTotal', 'timerMillis'],
      ]);
    }
  });

  it('shows a report with headings, formatted figures and what its rows are about', async () => {
    const asked = { apiModule: 'UserCountry', apiAction: 'getCountry', showTimer: '0' };
    const report = await ask('API.getProcessedReport', asked);
    expect(report).toMatchObject({
      website: 'Shop',
      prettyDate: 'Tuesday, March 5, 2024',
      columns: { label: 'Country', nb_visits: 'Visits' },
      reportData: [
        { label: 'Germany', nb_visits: 2, avg_time_on_site: '15s' },
        { label: 'France', nb_visits: 1, avg_time_on_site: '1 min 0s' },
      ],
      reportMetadata: [{ code: 'de' }, { code: 'fr' }],
      reportTotal: { nb_visits: 3 },
    });
    expect(Object.keys(report.reportData[0])).toEqual(Object.keys(report.columns));
    expect(report.reportData[0]).not.toHaveProperty('code');
    const raw = await ask('API.getProcessedReport', { ...asked, showRawMetrics: '1' });
    expect(raw.reportData[1]).toMatchObject({ avg_time_on_site: 60 });
    const days = await ask('API.getProcessedReport', { ...asked, date: '2024-03-04,2024-03-05' });
    expect(days).toMatchObject({
      prettyDate: 'March 4, 2024 – March 5, 2024',
      reportData: { '2024-03-04': [], '2024-03-05': [{ label: 'Germany' }, { label: 'France' }] },
    });
    const [one] = await ask('API.getMetadata', { apiModule: 'UserCountry', apiAction: 'getCountry' });
    expect(one).toEqual(report.metadata);
  });

  it('refuses reports that do not exist', async () => {
    const asked = { apiModule: 'Nothing', apiAction: 'get' };
    await expect(ask('API.getProcessedReport', asked)).rejects.toThrow("The report 'Nothing.get' does not exist");
    await expect(ask('API.getMetadata', { apiModule: 'Nothing' })).rejects.toThrow("'apiAction'");
  });

  it('tells what segments are made of, and the values that occur', async () => {
    const names = (await ask('API.getSegmentsMetadata')) as Row[];
    expect(names.map(({ segment }) => segment)).toEqual(
      expect.arrayContaining(['countryCode', 'dimension1', 'customVariableName5']),
    );
    expect(names.find(({ segment }) => segment === 'dimension1')).toMatchObject({ type: 'dimension' });
    expect(await ask('API.getSuggestedValuesForSegment', { segmentName: 'actionType' })).toContain('pageviews');
    expect(await ask('API.getSuggestedValuesForSegment', { segmentName: 'pageTitle' })).toEqual(['Home']);
    await expect(ask('API.getSuggestedValuesForSegment', { segmentName: 'nothing' })).rejects.toThrow('no segment');
  });

  it('explains words, lists pages and widgets, and says which modules there are', async () => {
    expect(await ask('API.getGlossaryMetrics')).toContainEqual(
      expect.objectContaining({ id: 'nb_visits', name: 'Visits' }),
    );
    expect(await ask('API.getGlossaryReports')).toContainEqual(expect.objectContaining({ name: 'Countries' }));
    const pages = (await ask('API.getReportPagesMetadata')) as { widgets: Row[] }[];
    const widgets = (await ask('API.getWidgetMetadata')) as Row[];
    expect(widgets).toHaveLength(pages.length);
    expect(widgets).toContainEqual(expect.objectContaining({ uniqueId: 'widgetUserCountrygetCountry' }));
    expect(await ask('API.isPluginActivated', { pluginName: 'UserCountry' })).toEqual({ value: true });
    expect(await ask('API.isPluginActivated', { pluginName: 'Nothing' })).toEqual({ value: false });
    expect(await ask('API.getAvailableMeasurableTypes')).toMatchObject([{ id: 'website' }]);
    expect(await ask('API.getPagesComparisonsDisabledFor')).toEqual([]);
    expect(await ask('API.getMatomoVersion')).toEqual(await ask('API.getPiwikVersion'));
  });
});
