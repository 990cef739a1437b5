using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Portal.Domain;
using Portal.Payments;
using Portal.Sandbox;
using Portal.Tests.Support;
using Xunit;

namespace Portal.Tests.Sandbox.Schema;

/// <summary>The check that every answer and every event of the test run goes through.</summary>
public sealed partial class SchemaTests
{
    private const string Capability =
        """{"id":"transfers","object":"capability","account":"acct_1","requested":true,"requested_at":null,"status":"active"}""";

    private const string Tests = "Portal.Tests";

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("status", "\"lively\"", "capability.status: expected one of active")]
    [InlineData("requested", "\"yes\"", "capability.requested: expected true or false, got \"yes\"")]
    [InlineData("requested_at", "1.5", "capability.requested_at: expected a whole number, got 1.5")]
    [InlineData("id", "null", "capability.id: expected a text, got null")]
    [InlineData("mood", "1", "capability: the public description knows no field `mood`")]
    [InlineData("account", "{\"id\":\"acct_1\",\"object\":\"account\"}", "capability.account: required but missing: ")]
    [InlineData("requirements", "{\"currently_due\":[7]}", "capability.requirements.currently_due[0]: expected a text, got 7")]
    public void An_answer_that_differs_from_the_public_description_is_named(string? field, string? value, string? complaint)
    {
        var capability = JsonNode.Parse(Capability)!;
        if (field is not null) capability[field] = JsonNode.Parse(value!);
        var found = Check("POST", "/v1/accounts/acct_1/capabilities/transfers", capability);
        if (complaint is null) Assert.Empty(found);
        else Assert.Contains(found, sentence => sentence.Contains(complaint.Replace("capability", "", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    [Fact]
    public void A_missing_field_an_unknown_operation_and_an_unknown_event_are_named()
    {
        var lacking = JsonNode.Parse(Capability)!.AsObject();
        lacking.Remove("status");
        Assert.Contains("required but missing: status", Assert.Single(Check("POST", "/v1/accounts/acct_1/capabilities/transfers", lacking)), StringComparison.Ordinal);
        Assert.Contains("no operation POST /v1/moods", Assert.Single(Check("POST", "/v1/moods", lacking)), StringComparison.Ordinal);
        Assert.Contains(Event("capability.lifted", Capability), sentence => sentence.Contains("no such event", StringComparison.Ordinal));
        Assert.Contains(Event("customer.updated", Capability), sentence => sentence.Contains("is about customer, not about capability", StringComparison.Ordinal));
    }

    [Fact]
    public void An_events_old_values_name_fields_of_its_object()
    {
        Assert.Empty(Event("capability.updated", Capability, """{"status":"pending","requested_at":5}"""));
        Assert.Contains("previous_attributes of capability: the public description knows no field `mood`",
            Assert.Single(Event("capability.updated", Capability, """{"mood":"low"}""")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_answer_of_a_sandbox_fails_the_request_and_the_test()
    {
        var folder = Directory.CreateTempSubdirectory("sandbox-broken-").FullName;
        var watched = new SandboxOptions { DataDirectory = folder }.Watched();
        var broken = watched with
        {
            Configure = web =>
            {
                watched.Configure!(web);
                web.Run(http =>
                {
                    http.Response.ContentType = "application/json";
                    return http.Response.WriteAsync("""{"object":"list","data":[{"id":5}],"has_more":false,"url":"/v1/customers"}""");
                });
            },
        };
        await using (var sandbox = await SandboxServer.StartAsync(broken))
        {
            using var http = new HttpClient();
            using var answer = await http.GetAsync(new Uri($"{sandbox.BaseUrl}/v1/customers"));
            Assert.Equal(500, (int)answer.StatusCode);
            Assert.Contains("GET /v1/customers broke the public description: .data[0].id: expected a text, got 5", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
        var failure = Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => SchemaWatch.AssertKept(folder));
        Assert.Contains(".data[0].id: expected a text, got 5", failure.Message, StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task The_sandbox_that_a_portal_starts_is_watched_and_its_webhooks_too()
    {
        await using var portal = await TestPortal.Start();
        var folder = Path.Combine(portal.Folder, "sandbox");
        var before = SchemaWatch.Checked(folder);
        await new Stripe.CustomerService(portal.Get<StripeAccounts>()[StripeAccountName.Platform]).CreateAsync(new Stripe.CustomerCreateOptions { Name = "Maya" });
        await portal.Settle();
        Assert.True(before > 0 && SchemaWatch.Checked(folder) >= before + 2, $"{SchemaWatch.Checked(folder)} answers and webhooks were checked.");
    }

    [Fact]
    public void Every_sandbox_and_portal_of_the_tests_is_watched()
    {
        var sources = Directory.EnumerateFiles(Path.Combine(TestPortal.RepositoryRoot(), Tests), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && !file.EndsWith("SchemaTests.cs", StringComparison.Ordinal));
        var unwatched = sources.SelectMany(file => Starts().Matches(File.ReadAllText(file)).Select(start => (file, start.Value)))
            .Where(start => !start.Value.Contains("Watch", StringComparison.Ordinal)).ToList();
        Assert.True(unwatched.Count == 0, string.Join('\n', unwatched));
    }

    /// <summary>Where a sandbox's options are made, the portal is built or verification run.</summary>
    [GeneratedRegex(@"new SandboxOptions[^;]*;|Program\.Build\([^;]*;|VerifyVerb\.Run\([^;]*;")]
    private static partial Regex Starts();

    private static IReadOnlyList<string> Check(string method, string path, JsonNode body) =>
        ResponseSchema.Public.Answer(method, path, 200, Encoding.UTF8.GetBytes(body.ToJsonString()));

    private static IReadOnlyList<string> Event(string type, string subject, string? previous = null)
    {
        var changes = previous is null ? "" : $",\"previous_attributes\":{previous}";
        return ResponseSchema.Public.Event(Encoding.UTF8.GetBytes($$"""
            {"id":"evt_1","object":"event","api_version":null,"created":1,"data":{"object":{{subject}}{{changes}}},"livemode":false,
             "pending_webhooks":0,"request":null,"type":"{{type}}"}
            """));
    }
}
