import {
  type Icon,
  IconAdjustments,
  IconAlertTriangle,
  IconBolt,
  IconClock,
  IconDeviceLaptop,
  IconFileText,
  IconFlask,
  IconForms,
  IconMapPin,
  IconPlayerPlay,
  IconReportAnalytics,
  IconRobot,
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
  Ecommerce: IconShoppingBag,
  Places: IconMapPin,
  Devices: IconDeviceLaptop,
  Times: IconClock,
  Media: IconPlayerPlay,
  Forms: IconForms,
  Experiments: IconFlask,
  Errors: IconAlertTriangle,
  Custom: IconAdjustments,
  Bots: IconRobot,
};

/** The picture of a menu group; a group that nobody foresaw gets that of reports in general. */
export function GroupIcon({ name }: { name: string }) {
  const Picture = icons[name] ?? IconReportAnalytics;
  return <Picture size={17} stroke={1.6} aria-hidden="true" />;
}
