using Portal.Therapists;
using Xunit;

namespace Portal.Tests.Therapists;

public sealed class RequirementWordsTests
{
    [Theory]
    [InlineData("external_account", "The bank account your money goes to")]
    [InlineData("tos_acceptance.ip", "Your agreement to Stripe's terms")]
    [InlineData("individual.dob.day", "Your date of birth")]
    [InlineData("representative.address.postal_code", "Your home address")]
    [InlineData("person_1AbC.verification.document", "A photo of your identity document")]
    [InlineData("company.tax_id", "Your company's tax number (EIN)")]
    public void A_requirement_is_said_in_plain_words(string requirement, string words) => Assert.Equal(words, RequirementWords.Of(requirement));

    [Theory]
    [InlineData("individual.registered_address.city", "Registered address city")]
    [InlineData("settings.card_payments.statement_descriptor", "Settings card payments statement descriptor")]
    [InlineData("", "More details")]
    public void An_unknown_requirement_is_said_in_words_made_from_its_name(string requirement, string words) => Assert.Equal(words, RequirementWords.Of(requirement));

    [Fact]
    public void What_means_the_same_is_said_once() =>
        Assert.Equal(["Your date of birth"], RequirementWords.Of(["individual.dob.day", "individual.dob.month", "individual.dob.year"]));

    [Theory]
    [InlineData(null, null)]
    [InlineData("requirements.pending_verification", "Stripe is checking your details. There is nothing to do for you right now.")]
    [InlineData("action_required.requested_capabilities", "Stripe stopped the account: action required requested capabilities.")]
    public void A_stopped_account_says_why(string? reason, string? words) => Assert.Equal(words, RequirementWords.WhyDisabled(reason));
}
