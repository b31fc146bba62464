import type { CampaignDetails } from './campaign-details.ts';

/** A custom variable; name and value at most 200 characters, both '' when the hit clears the slot. */
export interface VariableEntry {
  slot: number;
  name: string;
  value: string;
}

/** A goal that an action converts, matched while the raw hit was in memory. */
export interface MatchedGoal {
  goalId: number;
  /** Rounded to 2 decimals. */
  revenue: number;
  allowsMultiple: boolean;
}

/** One product of a cart or an order. */
export interface EcommerceItem {
  sku: string;
  name: string;
  /** At most five. */
  categories: string[];
  price: number;
  quantity: number;
}

/** What a visitor did with one field of a form; never what was typed. */
export interface FormField {
  name: string;
  timeMs: number;
  hesitationMs: number;
  /** Characters. */
  size: number;
  isBlank: boolean;
  changes: number;
  focuses: number;
  deletes: number;
  cursorKeys: number;
}

/**
 * What only some kinds of actions have. Sparse: a field is set only when it has something to say, never to '', null,
 * an empty list or an empty map; its column then holds the default. A dimension or variable that is cleared is an entry
 * with an empty value. Texts are minimised. Money in the currency of the site.
 */
export interface ActionDetails extends Partial<CampaignDetails> {
  /** The hit states where the visitor is, which a visit that runs already takes over as well. */
  isPlaceStated?: boolean;
  /** Names of browser plug-ins that are on, comma-separated, of pdf,cookie,java,fla,qt,realp,wma,ag. */
  plugins?: string;
  /** Kept only where the site chose it, at most 500 characters. */
  userAgent?: string;
  /** Links events, content and timings with the page view. */
  pageViewId?: string;

  searchCategory?: string;
  searchCount?: number;

  eventCategory?: string;
  eventAction?: string;
  eventName?: string;
  eventValue?: number;

  contentName?: string;
  contentPiece?: string;
  contentTarget?: string;
  /** Not set: an impression. */
  contentInteraction?: string;

  /** Timings as this hit brought them; stitching moves those of later hits to the page view with their id. */
  timeNetworkMs?: number;
  timeServerMs?: number;
  timeTransferMs?: number;
  timeDomProcessingMs?: number;
  timeDomCompletionMs?: number;
  timeOnLoadMs?: number;
  /** Of the page or the file, as the hit states it. */
  transferredBytes?: number;

  /** Action scope, by the id of the dimension. */
  dimensions?: Record<number, string>;
  /** What this hit sets on its visit. */
  visitDimensions?: Record<number, string>;
  /** By slot, ascending. */
  pageVariables?: VariableEntry[];
  visitVariables?: VariableEntry[];

  /** The product or category that a page shows. */
  productSku?: string;
  productName?: string;
  productCategories?: string[];
  productPrice?: number;

  goals?: MatchedGoal[];
  orderId?: string;
  /** Grand total of an order or cart. */
  revenue?: number;
  revenueSubtotal?: number;
  revenueTax?: number;
  revenueShipping?: number;
  revenueDiscount?: number;
  /** The whole cart, whatever changed. */
  items?: EcommerceItem[];

  /** Where conversions of this action are attributed to, if the client said so (visit-rules §7); numbers as `channel`. */
  attributedChannel?: number;
  attributedName?: string;
  attributedKeyword?: string;

  mediaId?: string;
  mediaUrl?: string;
  mediaTitle?: string;
  /** `video` or `audio`. */
  mediaType?: string;
  mediaPlayer?: string;
  mediaWatchedS?: number;
  mediaLengthS?: number;
  mediaPositionS?: number;
  mediaToPlayS?: number;
  mediaWidth?: number;
  mediaHeight?: number;
  isMediaFullScreen?: boolean;
  /** Positions played, in seconds, each sent once. */
  mediaSegments?: number[];

  /** One showing of a form; later hits of it bring later figures. */
  formViewId?: string;
  formId?: string;
  formName?: string;
  isFormStarted?: boolean;
  isFormSubmitted?: boolean;
  isFormConverted?: boolean;
  formHesitationMs?: number;
  formSpentMs?: number;
  formToSubmitMs?: number;
  formEntryField?: string;
  formExitField?: string;
  formFields?: FormField[];

  errorMessage?: string;
  errorType?: string;
  errorCategory?: string;
  errorFile?: string;
  errorLine?: number;
  errorColumn?: number;
  errorStack?: string;

  experiment?: string;
  variation?: string;
}
