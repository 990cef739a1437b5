using Portal.Domain.Ledger;
using Portal.Domain.Sessions;

namespace Portal.Sessions;

/// <summary>What a charged card share moved: three balance transactions of the platform, one journal entry.</summary>
/// <param name="Facts">Ids and time.</param>
/// <param name="Charge">Money in, less Stripe's fee.</param>
/// <param name="Transfer">All of it on to the therapist.</param>
/// <param name="ApplicationFee">The platform's part back; null where it takes none.</param>
public sealed record CardChargeMade(CardChargeFacts Facts, StripeMovement Charge, StripeMovement Transfer, StripeMovement? ApplicationFee);
