using System.Diagnostics;
using System.Globalization;
using System.Text;
using Bench.Load;

namespace Bench;

/// <summary>Requests to the sandbox as a client sends them, and how long one of each kind takes alone.</summary>
internal static class SandboxRequests
{
    private const int Repeats = 60;
    private static readonly List<string> Ids = [];

    /// <summary>The path of a customer that was filled in.</summary>
    public static string Customer(int n) => $"/v1/customers/{Ids[n % Ids.Count]}";

    public static byte[] Get(string path) => Encoding.UTF8.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer sk_test_bench\r\n\r\n");

    public static byte[] Create(int n) => Post("/v1/customers", Form(n));

    /// <summary>Milliseconds of each kind of request, the middle of many, where so many customers are.</summary>
    public static async Task<Dictionary<string, double>> Measure(Uri address, int customers)
    {
        using var connection = new HttpConnection();
        await connection.Connect(address);
        if (Ids.Count == 0) await ReadIds(connection);
        var next = 2_000_000 + customers;
        return new Dictionary<string, double>
        {
            ["create a customer"] = await Time(connection, _ => Create(next++)),
            ["read a customer"] = await Time(connection, n => Get(Customer(n))),
            ["list the newest ten"] = await Time(connection, _ => Get("/v1/customers")),
            ["list by e-mail"] = await Time(connection, n => Get($"/v1/customers?email={Email(n * 7 % customers)}")),
            ["list on from a cursor"] = await Time(connection, n => Get($"/v1/customers?limit=10&starting_after={Ids[n % Ids.Count]}")),
            ["search by metadata"] = await Time(connection, n => Get($"/v1/customers/search?query=metadata['number']:'{n * 7 % customers}'")),
            ["search by name"] = await Time(connection, n => Get($"/v1/customers/search?query=name:'Person%20{n * 7 % customers}'")),
            ["list the newest events"] = await Time(connection, _ => Get("/v1/events?type=customer.created")),
        };
    }

    private static async Task<double> Time(HttpConnection connection, Func<int, byte[]> request)
    {
        var times = new List<double>();
        for (var n = 0; n < Repeats; n++)
        {
            var sent = request(n);
            var clock = Stopwatch.StartNew();
            var status = await connection.Send(sent);
            times.Add(clock.Elapsed.TotalMilliseconds);
            if (status != 200) throw new InvalidOperationException($"{Encoding.UTF8.GetString(sent)} was answered {connection.Last(600)}");
        }

        return Median.Of(times);
    }

    private static async Task ReadIds(HttpConnection connection)
    {
        await connection.Send(Get("/v1/customers?limit=100"));
        foreach (var part in connection.Last(1_000_000).Split("\"id\": \"cus_").Skip(1)) Ids.Add($"cus_{part[..part.IndexOf('"', StringComparison.Ordinal)]}");
    }

    private static string Email(int n) => string.Create(CultureInfo.InvariantCulture, $"person{n}%40example.test");

    private static string Form(int n) => string.Create(CultureInfo.InvariantCulture, $"email={Email(n)}&name=Person+{n}&metadata[number]={n}");

    private static byte[] Post(string path, string form) => Encoding.UTF8.GetBytes(
        $"POST {path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer sk_test_bench\r\nIdempotency-Key: {Guid.NewGuid():N}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {Encoding.UTF8.GetByteCount(form)}\r\n\r\n{form}");
}
