/** Payload's plain "unpublish" asks for no reason; withdrawing has a button of its own. */
export const NoUnpublishButton = () => null
