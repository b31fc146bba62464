import { defineDimension } from '../../define.ts';

/**
 * COMPAT: Matomo counts the hours of UTC and then moves each hour as a whole by the offset that the zone has at that
 * hour on the UTC date on which the site's day begins. Half hours and days on which clocks change come out otherwise
 * than on the site's clock; sites that keep the answers of 5.2 get them so.
 */
const movedHour = (day: string, hour: string): string =>
  `toHour(toDateTime(intDiv(roundDown(toUInt32(${day}), {days:Array(UInt32)}), 86400) * 86400 + toHour(${hour}, 'UTC') * 3600, 'UTC'), {timeZone:String})`;

export default defineDimension({
  id: 'visit-server-hour',
  label: 'Hour',
  doc: 'Hour in the time zone of the site when the visit began.',
  wire: 'VisitTime_ServerHour',
  sql: { visits: 'toHour(start, {timeZone:String})', conversions: 'toHour(time, {timeZone:String})' },
  compat: { visits: movedHour('last', 'start'), conversions: movedHour('time', 'time') },
  segments: ['visitStartServerHour'],
  undefinedLabel: 'Unknown',
  naming: 'bucket',
  buckets: [
    { key: '0', label: '00', metadata: { segment: 'visitStartServerHour==0' } },
    { key: '1', label: '01', metadata: { segment: 'visitStartServerHour==1' } },
    { key: '2', label: '02', metadata: { segment: 'visitStartServerHour==2' } },
    { key: '3', label: '03', metadata: { segment: 'visitStartServerHour==3' } },
    { key: '4', label: '04', metadata: { segment: 'visitStartServerHour==4' } },
    { key: '5', label: '05', metadata: { segment: 'visitStartServerHour==5' } },
    { key: '6', label: '06', metadata: { segment: 'visitStartServerHour==6' } },
    { key: '7', label: '07', metadata: { segment: 'visitStartServerHour==7' } },
    { key: '8', label: '08', metadata: { segment: 'visitStartServerHour==8' } },
    { key: '9', label: '09', metadata: { segment: 'visitStartServerHour==9' } },
    { key: '10', label: '10', metadata: { segment: 'visitStartServerHour==10' } },
    { key: '11', label: '11', metadata: { segment: 'visitStartServerHour==11' } },
    { key: '12', label: '12', metadata: { segment: 'visitStartServerHour==12' } },
    { key: '13', label: '13', metadata: { segment: 'visitStartServerHour==13' } },
    { key: '14', label: '14', metadata: { segment: 'visitStartServerHour==14' } },
    { key: '15', label: '15', metadata: { segment: 'visitStartServerHour==15' } },
    { key: '16', label: '16', metadata: { segment: 'visitStartServerHour==16' } },
    { key: '17', label: '17', metadata: { segment: 'visitStartServerHour==17' } },
    { key: '18', label: '18', metadata: { segment: 'visitStartServerHour==18' } },
    { key: '19', label: '19', metadata: { segment: 'visitStartServerHour==19' } },
    { key: '20', label: '20', metadata: { segment: 'visitStartServerHour==20' } },
    { key: '21', label: '21', metadata: { segment: 'visitStartServerHour==21' } },
    { key: '22', label: '22', metadata: { segment: 'visitStartServerHour==22' } },
    { key: '23', label: '23', metadata: { segment: 'visitStartServerHour==23' } },
  ],
});
