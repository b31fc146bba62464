import {
  type Icon,
  IconBolt,
  IconClock,
  IconDeviceLaptop,
  IconFileText,
  IconMapPin,
  IconReportAnalytics,
  IconRoute,
  IconSearch,
  IconShoppingBag,
  IconTargetArrow,
  IconUsers,
} from '@tabler/icons-react';

const icons: Readonly<Record<string, Icon>> = {
  Visitors: IconUsers,
  Acquisition: IconRoute,
  Pages: IconFileText,
  Events: IconBolt,
  Searches: IconSearch,
  Goals: IconTargetArrow,
  Shop: IconShoppingBag,
  Places: IconMapPin,
  Devices: IconDeviceLaptop,
  Times: IconClock,
};

/** The picture of a menu group; a group that nobody foresaw gets that of reports in general. */
export function GroupIcon({ name }: { name: string }) {
  const Picture = icons[name] ?? IconReportAnalytics;
  return <Picture size={17} stroke={1.6} aria-hidden="true" />;
}
