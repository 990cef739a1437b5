using System.Globalization;
using Portal.Domain;
using Portal.Domain.People;
using Portal.Payments.Operations;
using Portal.Therapists;
using Stripe;

namespace Portal.Payments.Therapists;

/// <summary>An Express account to be opened.</summary>
/// <param name="TherapistId">For whom.</param>
/// <param name="Country">Two-letter country; it can't be changed later.</param>
public sealed record ConnectedAccountRequest(int TherapistId, string Country);

/// <summary>The account Stripe opened.</summary>
/// <param name="AccountId">Its id.</param>
/// <param name="CreatedAt">When it was opened (UTC).</param>
/// <param name="Facts">What it could do and what was wanted when it was opened.</param>
public sealed record ConnectedAccountAnswer(string AccountId, DateTimeOffset CreatedAt, ConnectFacts Facts);

/// <summary>
/// Opens a therapist's Express account. Its payouts are manual: the weekly run decides what goes to the bank.
/// What Stripe wants to know of the person is asked on Stripe's pages and never passes through here.
/// </summary>
public sealed class CreateConnectedAccount(RecordConnectedAccount record) : OperationKind<ConnectedAccountRequest, ConnectedAccountAnswer>
{
    /// <summary>The kind's name.</summary>
    public const string KindName = "therapist.account";

    /// <inheritdoc />
    public override string Name => KindName;

    /// <inheritdoc />
    public override bool MovesMoney => false;

    /// <inheritdoc />
    public override StripeAccountName Account => StripeAccountName.Platform;

    /// <inheritdoc />
    protected override async Task<ConnectedAccountAnswer> Send(ConnectedAccountRequest request, OperationCall call, CancellationToken ct)
    {
        var options = new AccountCreateOptions
        {
            Type = "express",
            Country = request.Country,
            Capabilities = new AccountCapabilitiesOptions
            {
                Transfers = new AccountCapabilitiesTransfersOptions { Requested = true },
                CardPayments = new AccountCapabilitiesCardPaymentsOptions { Requested = true },
            },
            Settings = new AccountSettingsOptions
            {
                Payouts = new AccountSettingsPayoutsOptions { Schedule = new AccountSettingsPayoutsScheduleOptions { Interval = "manual" } },
            },
            Metadata = call.Metadata(("kind", StripeMark.Therapist), ("id", request.TherapistId.ToString(CultureInfo.InvariantCulture))),
        };
        return AnswerOf(await new AccountService(call.Client).CreateAsync(options, call.Options(), ct));
    }

    /// <inheritdoc />
    protected override async Task<ConnectedAccountAnswer?> Find(ConnectedAccountRequest request, OperationCall call, CancellationToken ct)
    {
        await foreach (var account in new AccountService(call.Client).ListAutoPagingAsync(cancellationToken: ct))
            if (call.Made(account)) return AnswerOf(account);
        return null;
    }

    /// <inheritdoc />
    protected override Task Done(ConnectedAccountRequest request, ConnectedAccountAnswer answer, Settlement settlement, CancellationToken ct) =>
        record.Opened(settlement.Db, request.TherapistId, answer.AccountId, answer.Facts, answer.CreatedAt, ct);

    /// <inheritdoc />
    protected override Task Refused(ConnectedAccountRequest request, StripeRefusal refusal, Settlement settlement, CancellationToken ct) => Task.CompletedTask;

    private static ConnectedAccountAnswer AnswerOf(Account account)
    {
        var state = ConnectedAccounts.StateOf(account);
        return new ConnectedAccountAnswer(state.AccountId, state.CreatedAt, state.Facts);
    }
}
