namespace Portal.Domain.Catalog;

/// <summary>What is sold, bound to the settings' <c>Catalog</c> section; an empty list means the defaults.</summary>
public sealed class CatalogOptions
{
    private static readonly Plan[] DefaultPlans =
    [
        new("starter", "Starter", 1900, 10, 4),
        new("core", "Core", 3900, 10, 12),
        new("family-plus", "Family+", 6900, 10, 30),
    ];

    private static readonly CreditPackage[] DefaultPackages =
        [new("1K", 1_000), new("5K", 5_000), new("10K", 10_000), new("25K", 25_000), new("50K", 50_000), new("100K", 100_000)];

    /// <summary>Lower-case ISO code of all prices.</summary>
    public string Currency { get; set; } = "usd";

    /// <summary>Plans from the settings.</summary>
    public IList<Plan> Plans { get; set; } = [];

    /// <summary>Credit packages from the settings.</summary>
    public IList<CreditPackage> CreditPackages { get; set; } = [];

    /// <summary>Price of one credit in cents.</summary>
    public long CreditCents { get; set; } = 20;

    /// <summary>Days an employer has to pay a credit order.</summary>
    public int CreditOrderDueDays { get; set; } = 30;

    /// <summary>The plans that are sold, cheapest first.</summary>
    public IReadOnlyList<Plan> AllPlans() => [.. (Plans.Count > 0 ? Plans : DefaultPlans).OrderBy(plan => plan.MonthlyCents)];

    /// <summary>The packages that are sold, smallest first.</summary>
    public IReadOnlyList<CreditPackage> AllPackages() => [.. (CreditPackages.Count > 0 ? CreditPackages : DefaultPackages).OrderBy(package => package.Credits)];

    /// <summary>The plan of that code; refused where none is sold.</summary>
    public Result<Plan> Plan(string? code) => AllPlans().FirstOrDefault(plan => plan.Code == code) is { } plan
        ? plan
        : Result.Refuse("plan_unknown", $"There is no plan “{code}”; choose one of {string.Join(", ", AllPlans().Select(known => known.Name))}.", "plan");

    /// <summary>The package of that code; refused where none is sold.</summary>
    public Result<CreditPackage> Package(string? code) => AllPackages().FirstOrDefault(package => package.Code == code) is { } package
        ? package
        : Result.Refuse("package_unknown", $"There is no package “{code}”; choose one of {string.Join(", ", AllPackages().Select(known => known.Code))}.", "package");

    /// <summary>What is wrong with these settings, a sentence each; empty where nothing is.</summary>
    public IReadOnlyList<string> Validate()
    {
        var faults = new List<string>();
        Require(faults, Currency is { Length: 3 } && Currency.All(char.IsAsciiLetterLower), "Catalog:Currency must be three lower-case letters, such as usd.");
        Require(faults, CreditCents > 0, "Catalog:CreditCents must be above zero.");
        Require(faults, CreditOrderDueDays is > 0 and <= 365, "Catalog:CreditOrderDueDays must be between 1 and 365.");
        Require(faults, Distinct(AllPlans().Select(plan => plan.Code)), "Catalog:Plans must have different codes.");
        Require(faults, Distinct(AllPackages().Select(package => package.Code)), "Catalog:CreditPackages must have different codes.");
        Require(faults, AllPlans().All(plan => plan.MonthlyCents >= 50 && plan.YearlyMonths is > 0 and <= 12 && plan.QuestionsPerMonth >= 0),
            "Catalog:Plans need a price of at least 50 cents, a year of 1 to 12 months' price and an allowance of zero or more.");
        Require(faults, AllPackages().All(package => package.Credits > 0), "Catalog:CreditPackages need at least one credit.");
        return faults;
    }

    private static bool Distinct(IEnumerable<string> codes) => codes.GroupBy(code => code).All(group => group.Count() == 1 && group.Key.Length > 0);

    private static void Require(List<string> faults, bool holds, string sentence)
    {
        if (!holds)
        {
            faults.Add(sentence);
        }
    }
}
