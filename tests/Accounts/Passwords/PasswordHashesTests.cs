using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using ServiceMap.Accounts.Passwords;
using ServiceMap.Accounts.People;

namespace ServiceMap.Accounts.Tests.Passwords;

public sealed class PasswordHashesTests
{
    private readonly Counting hasher = new();

    [Fact]
    public void A_password_matches_its_hash() => Assert.True(Hashes.Matches(Hashes.HashOf(Town.Password), Town.Password));

    [Fact]
    public void No_hash_holds_the_password() => Assert.DoesNotContain(Town.Password, Hashes.HashOf(Town.Password), StringComparison.Ordinal);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(Town.Password)]
    public void Without_a_hash_nothing_matches_and_as_much_is_compared(string? password)
    {
        Assert.False(Hashes.Matches(null, password));
        Assert.Equal(1, hasher.Compared);
    }

    [Fact]
    public void A_password_of_a_megabyte_is_not_hashed()
    {
        Hashes.Matches(Hashes.HashOf(Town.Password), new string('x', 1_000_000));

        Assert.Equal("", hasher.Last);
    }

    [Fact]
    public async Task The_program_hashes_six_hundred_thousand_times()
    {
        await using ServiceMap.Tests.TestProgram program = await ServiceMap.Tests.TestProgram.Start();

        Assert.Equal(600_000, program.Get<IOptions<PasswordHasherOptions>>().Value.IterationCount);
    }

    private PasswordHashes Hashes => new(hasher);

    private sealed class Counting : IPasswordHasher<Account>
    {
        private readonly PasswordHasher<Account> quick = new(Options.Create(new PasswordHasherOptions { IterationCount = 10 }));

        public int Compared { get; private set; }

        public string Last { get; private set; } = "";

        public string HashPassword(Account user, string password) => quick.HashPassword(user, password);

        public PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword)
        {
            Compared++;
            Last = providedPassword;
            return quick.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }
}
