import { ReturnedNotice as ReturnedNotice_879706f3b29d627fc8d7a5edf23d68e4 } from '../../../desk/ReturnedNotice.tsx'
import { CheckDigitHint as CheckDigitHint_ac303967d8af67f28a64716b5fa3d5fb } from '../../../desk/CheckDigitHint.tsx'
import { DateOnlyField as DateOnlyField_a504e529312e3e23bf6b8c1bda269b26 } from '../../../desk/DateOnlyField.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FindingsField as FindingsField_8bd9ea2a4561be99f3af81ad4a6e601b } from '../../../desk/FindingsField.tsx'
import { RevisionList as RevisionList_abc32dcdbc84b14fee03318a704271e8 } from '../../../revisions/RevisionList.tsx'
import { StateCell as StateCell_034a02d03ec1398bcfd06b4cffc0e4bd } from '../../../desk/StateCell.tsx'
import { WithdrawButton as WithdrawButton_796e26a1cf81dc480497dfff638978fe } from '../../../desk/WithdrawButton.tsx'
import { StageButton as StageButton_9f5d486462063b23c0d4935434ad4112 } from '../../../desk/StageButton.tsx'
import { RecordState as RecordState_a291eef3c360dd33e2c53eb576e37b0f } from '../../../desk/RecordState.tsx'
import { NoUnpublishButton as NoUnpublishButton_37b0e370fec15f1d3657421eb7c1e857 } from '../../../desk/NoUnpublishButton.tsx'
import { SiteLinkCell as SiteLinkCell_3c6539c213964aaff47ce209071b65f9 } from '../../../desk/SiteLinkCell.tsx'
import { SiteLinkField as SiteLinkField_67bdf5ffccb3b3c864dc740ecda64a8e } from '../../../desk/SiteLinkField.tsx'
import { ReportStatuses as ReportStatuses_d14243986c727211a37f9ac66a001c3a } from '../../../desk/ReportStatuses.tsx'
import { PublishedAtCell as PublishedAtCell_1c81be58bf9720eb237d3cbd0664e245 } from '../../../revisions/PublishedAt.tsx'
import { PublishedAtField as PublishedAtField_1c81be58bf9720eb237d3cbd0664e245 } from '../../../revisions/PublishedAt.tsx'
import { ChangesField as ChangesField_39a437dbeae3224b58d15adf300c0c58 } from '../../../revisions/ChangesField.tsx'
import { RebuildPanel as RebuildPanel_c1e2ff38b9d1ea0a969272e87bfb021f } from '../../../search-words/RebuildPanel.tsx'
import { Icon as Icon_dfc84c0717658701eb9a1ab96ba5969d } from '../../../desk/Icon.tsx'
import { Logo as Logo_c9a047142ba716d90e183cd3d2afb79b } from '../../../desk/Logo.tsx'
import { ForgottenPassword as ForgottenPassword_bfdd113b44767d933663ae5a0804f56c } from '../../../desk/ForgottenPassword.tsx'
import { IntakeNavLink as IntakeNavLink_fd958c90553c41db5d5cdc197940edba } from '../../../intake/view/IntakeNavLink.tsx'
import { IntakeView as IntakeView_64c62d4d7bb74b0f0be6b3c318e2fcaa } from '../../../intake/view/IntakeView.tsx'
import { Dashboard as Dashboard_a81148a3605e89f78e222826540b066b } from '../../../desk/Dashboard.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/desk/ReturnedNotice.tsx#ReturnedNotice": ReturnedNotice_879706f3b29d627fc8d7a5edf23d68e4,
  "/desk/CheckDigitHint.tsx#CheckDigitHint": CheckDigitHint_ac303967d8af67f28a64716b5fa3d5fb,
  "/desk/DateOnlyField.tsx#DateOnlyField": DateOnlyField_a504e529312e3e23bf6b8c1bda269b26,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/desk/FindingsField.tsx#FindingsField": FindingsField_8bd9ea2a4561be99f3af81ad4a6e601b,
  "/revisions/RevisionList.tsx#RevisionList": RevisionList_abc32dcdbc84b14fee03318a704271e8,
  "/desk/StateCell.tsx#StateCell": StateCell_034a02d03ec1398bcfd06b4cffc0e4bd,
  "/desk/WithdrawButton.tsx#WithdrawButton": WithdrawButton_796e26a1cf81dc480497dfff638978fe,
  "/desk/StageButton.tsx#StageButton": StageButton_9f5d486462063b23c0d4935434ad4112,
  "/desk/RecordState.tsx#RecordState": RecordState_a291eef3c360dd33e2c53eb576e37b0f,
  "/desk/NoUnpublishButton.tsx#NoUnpublishButton": NoUnpublishButton_37b0e370fec15f1d3657421eb7c1e857,
  "/desk/SiteLinkCell.tsx#SiteLinkCell": SiteLinkCell_3c6539c213964aaff47ce209071b65f9,
  "/desk/SiteLinkField.tsx#SiteLinkField": SiteLinkField_67bdf5ffccb3b3c864dc740ecda64a8e,
  "/desk/ReportStatuses.tsx#ReportStatuses": ReportStatuses_d14243986c727211a37f9ac66a001c3a,
  "/revisions/PublishedAt.tsx#PublishedAtCell": PublishedAtCell_1c81be58bf9720eb237d3cbd0664e245,
  "/revisions/PublishedAt.tsx#PublishedAtField": PublishedAtField_1c81be58bf9720eb237d3cbd0664e245,
  "/revisions/ChangesField.tsx#ChangesField": ChangesField_39a437dbeae3224b58d15adf300c0c58,
  "/search-words/RebuildPanel.tsx#RebuildPanel": RebuildPanel_c1e2ff38b9d1ea0a969272e87bfb021f,
  "/desk/Icon.tsx#Icon": Icon_dfc84c0717658701eb9a1ab96ba5969d,
  "/desk/Logo.tsx#Logo": Logo_c9a047142ba716d90e183cd3d2afb79b,
  "/desk/ForgottenPassword.tsx#ForgottenPassword": ForgottenPassword_bfdd113b44767d933663ae5a0804f56c,
  "/intake/view/IntakeNavLink.tsx#IntakeNavLink": IntakeNavLink_fd958c90553c41db5d5cdc197940edba,
  "/intake/view/IntakeView.tsx#IntakeView": IntakeView_64c62d4d7bb74b0f0be6b3c318e2fcaa,
  "/desk/Dashboard.tsx#Dashboard": Dashboard_a81148a3605e89f78e222826540b066b,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
