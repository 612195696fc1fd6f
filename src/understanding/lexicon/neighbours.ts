// Topics that often stand in one and the same matter: a dock and the monitors on it, an order and its refund. Two topics that share a
// neighbourhood say little of two matters; two that share none say much. A topic may live in several; the vague ones live everywhere.
import type { Topic } from './shape.ts'

const NEIGHBOURHOODS: readonly (readonly Topic[])[] = [
  [
    'laptop',
    'computer',
    'monitor',
    'dock',
    'keyboard',
    'mouse',
    'webcam',
    'headset',
    'power-adapter',
    'battery',
    'disk',
    'operating-system',
    'software-update',
    'cable',
  ],
  ['internet', 'wifi', 'vpn', 'router', 'cable', 'firewall', 'remote-desktop', 'shared-folder', 'video-meeting', 'phone-line'],
  ['vpn', 'remote-desktop', 'password', 'second-factor', 'user-account', 'certificate'],
  ['mailbox', 'mail-client', 'calendar', 'spam-filter', 'mail-list', 'mail-signature', 'password'],
  ['mailbox', 'spam-filter', 'phishing', 'malware', 'intrusion', 'password', 'user-account', 'data-leak', 'second-factor'],
  ['password', 'user-account', 'permission', 'second-factor', 'profile', 'application', 'website', 'mobile-app', 'erp', 'crm'],
  [
    'new-employee',
    'leaving-employee',
    'user-account',
    'laptop',
    'mailbox',
    'access-card',
    'permission',
    'desk-phone',
    'mobile-phone',
    'profile',
  ],
  ['permission', 'shared-folder', 'user-account', 'application', 'erp', 'report'],
  ['printer', 'toner', 'scanner', 'label-printer', 'spares'],
  ['label-printer', 'barcode-reader', 'erp', 'stock'],
  ['cash-register', 'payment-terminal', 'barcode-reader', 'payment', 'label-printer', 'invoice'],
  ['projector', 'meeting-room', 'television', 'video-meeting', 'webcam', 'cable', 'headset'],
  ['mobile-phone', 'tablet', 'sim-card', 'mobile-app', 'battery', 'lost-device'],
  ['server', 'ups', 'backup', 'database', 'disk', 'electricity', 'shared-folder', 'erp'],
  ['machine', 'sensor', 'spares', 'electricity', 'warranty', 'erp'],
  ['household-appliance', 'spares', 'warranty', 'appointment', 'product', 'water', 'kitchen'],
  ['medical-device', 'sensor', 'application'],
  ['solar', 'electricity', 'sensor', 'mobile-app'],
  [
    'erp',
    'accounting-software',
    'crm',
    'application',
    'database',
    'report',
    'integration',
    'spreadsheet',
    'invoice',
    'stock',
    'order',
    'tax',
    'payroll',
  ],
  ['spreadsheet', 'office-software', 'pdf', 'report', 'document', 'operating-system', 'software-licence'],
  ['software-licence', 'application', 'software-update', 'subscription', 'contract', 'antivirus'],
  ['website', 'browser', 'order', 'payment', 'discount', 'mobile-app', 'certificate', 'user-account', 'product'],
  ['invoice', 'payment', 'refund', 'tax', 'statement', 'subscription', 'price-offer', 'discount', 'contract', 'order'],
  ['order', 'delivery', 'return-goods', 'refund', 'stock', 'product', 'delivery-address', 'spares', 'warranty', 'payment', 'discount'],
  ['subscription', 'contract', 'internet', 'phone-line', 'sim-card', 'price-offer'],
  ['payroll', 'time-clock', 'statement', 'tax', 'document'],
  ['air-conditioning', 'heating', 'window', 'electricity', 'sensor', 'meeting-room'],
  ['light', 'electricity', 'ups', 'fire-alarm'],
  ['lift', 'door', 'building', 'fire-alarm'],
  ['door', 'key', 'access-card', 'window', 'parking', 'surveillance-camera', 'building'],
  ['water', 'kitchen', 'cleaning', 'building', 'heating', 'pests'],
  ['furniture', 'office-move', 'meeting-room', 'building', 'event', 'appointment'],
  ['desk-phone', 'phone-line', 'voicemail', 'call-forwarding', 'phone-menu', 'headset', 'office-move'],
  ['event', 'meeting-room', 'projector', 'wifi', 'parking', 'kitchen'],
  ['training', 'course', 'event', 'certificate', 'document', 'appointment'],
  ['insurance-claim', 'document', 'payment', 'contract', 'appointment'],
  ['staff-conduct', 'appointment', 'delivery', 'cleaning'],
]

/** Said of many things, so that they tell little of which matter they belong to. */
const VAGUE: ReadonlySet<Topic> = new Set([
  'document',
  'building',
  'application',
  'product',
  'appointment',
  'furniture',
  'event',
  'report',
  'staff-conduct',
  'order',
  'key',
])

const homes = new Map<Topic, ReadonlySet<number>>()
for (const [index, topics] of NEIGHBOURHOODS.entries())
  for (const topic of topics) homes.set(topic, new Set([...(homes.get(topic) ?? []), index]))

export const isVague = (topic: Topic): boolean => VAGUE.has(topic)

export function areNeighbours(one: Topic, other: Topic): boolean {
  if (one === other) return true
  const of = homes.get(other)
  return of !== undefined && (homes.get(one) ?? new Set()).values().some(home => of.has(home))
}
