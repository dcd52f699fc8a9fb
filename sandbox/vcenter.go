package sandbox

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"math/big"
	"net"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"time"

	"github.com/vmware/govmomi/object"
	_ "github.com/vmware/govmomi/pbm/simulator" // so does the service of storage policies
	"github.com/vmware/govmomi/simulator"
	_ "github.com/vmware/govmomi/vapi/simulator" // the REST endpoint registers itself
	"github.com/vmware/govmomi/vim25"
	"github.com/vmware/govmomi/vim25/types"

	"berth/internal/errs"
)

// startVSphere makes the inventory and serves it.
func (s *Sandbox) startVSphere(ctx context.Context) error {
	m := simulator.VPX()
	m.Datacenter, m.Cluster, m.ClusterHost, m.Host = 1, 1, 2, 0
	m.Machine, m.Datastore, m.Portgroup, m.Autostart = 0, 0, 1, false
	about := &m.ServiceContent.About
	about.ApiVersion = "6.7" // the first that has instant clones
	about.Name, about.FullName = ProductName, ProductName+" "+about.Version
	if err := m.Create(); err != nil {
		return errs.New(errs.Internal, "make inventory", "", "%w", err)
	}
	s.model = m
	if err := s.makeDatastore(ctx); err != nil {
		return err
	}
	cert, err := s.certificate()
	if err != nil {
		return err
	}
	m.Service.TLS = &tls.Config{Certificates: []tls.Certificate{cert}, MinVersion: tls.VersionTLS12}
	m.Service.Listen = &url.URL{Host: s.opt.Listen, User: url.UserPassword(s.User, s.Password)}
	m.Service.RegisterEndpoints = true
	m.Service.ServeMux = http.NewServeMux()
	s.routes(m.Service.ServeMux)
	if s.opt.SessionTimeout != "" {
		if _, err := time.ParseDuration(s.opt.SessionTimeout); err != nil {
			return errs.New(errs.Invalid, "session timeout", s.opt.SessionTimeout, "%w", err)
		}
		om := m.Map().OptionManager()
		om.Setting = append(om.Setting, &types.OptionValue{Key: "config.vmacore.soap.sessionTimeout", Value: s.opt.SessionTimeout})
	}
	m.Map().Put(&diskManager{VirtualDiskManager: m.Map().VirtualDiskManager().(*simulator.VirtualDiskManager), s: s})
	m.Map().AddHandler(&powerHook{s: s})
	m.Map().Handler = s.intercept
	// The simulator panics when it cannot listen: find out first.
	l, err := net.Listen("tcp", s.opt.Listen)
	if err != nil {
		return errs.New(errs.Unavailable, "listen", s.opt.Listen, "%w", err)
	}
	m.Service.Listen.Host = l.Addr().String()
	if err := l.Close(); err != nil {
		return errs.New(errs.Unavailable, "listen", s.opt.Listen, "%w", err)
	}
	s.server = m.Service.NewServer()
	s.wg.Go(s.writeGuestInfo)
	return nil
}

// makeDatastore gives both hosts the one datastore.
func (s *Sandbox) makeDatastore(ctx context.Context) error {
	c, err := vim25.NewClient(ctx, s.model.Service)
	if err != nil {
		return errs.New(errs.Internal, "make datastore", DatastoreName, "%w", err)
	}
	for _, h := range s.model.Map().All("HostSystem") {
		dss, err := object.NewHostSystem(c, h.Reference()).ConfigManager().DatastoreSystem(ctx)
		if err == nil {
			_, err = dss.CreateLocalDatastore(ctx, DatastoreName, s.datastoreDir())
		}
		if err != nil {
			return errs.New(errs.Internal, "make datastore", DatastoreName, "%w", err)
		}
	}
	s.dc = s.model.Map().Any("Datacenter").Reference()
	ds := s.model.Map().Any("Datastore").(*simulator.Datastore)
	s.ds = ds.Self
	ds.Summary.Type = string(types.HostFileSystemVolumeFileSystemTypeVMFS)
	s.space.capacity = s.opt.Capacity
	s.recount(s.newContext())
	return nil
}

// newContext makes a lock owner of its own for one goroutine.
func (s *Sandbox) newContext() *simulator.Context {
	c := *s.model.Service.Context
	return &c
}

// vm finds a VM of the inventory.
func (s *Sandbox) vm(ref types.ManagedObjectReference) (*simulator.VirtualMachine, bool) {
	vm, ok := s.model.Map().Get(ref).(*simulator.VirtualMachine)
	return vm, ok
}

func (s *Sandbox) vmByName(name string) (*simulator.VirtualMachine, bool) {
	c := s.newContext()
	for _, e := range s.model.Map().All("VirtualMachine") {
		vm, ok := e.(*simulator.VirtualMachine)
		if !ok {
			continue
		}
		var match bool
		c.WithLock(vm, func() { match = vm.Name == name || vm.Self.Value == name })
		if match {
			return vm, true
		}
	}
	return nil, false
}

// certificate reads vSphere's certificate from Dir, or makes one that lasts.
func (s *Sandbox) certificate() (tls.Certificate, error) {
	keyFile := filepath.Join(s.dir, "key.pem")
	if c, err := tls.LoadX509KeyPair(s.CAFile(), keyFile); err == nil && time.Now().Before(c.Leaf.NotAfter) {
		return c, nil
	}
	fail := func(err error) (tls.Certificate, error) {
		return tls.Certificate{}, errs.New(errs.Unavailable, "make certificate", s.CAFile(), "%w", err)
	}
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return fail(err)
	}
	host, _, err := net.SplitHostPort(s.opt.Listen)
	if err != nil {
		return fail(err)
	}
	t := &x509.Certificate{
		SerialNumber: big.NewInt(time.Now().UnixNano()), Subject: pkix.Name{CommonName: "Berth sandbox"},
		NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().AddDate(2, 0, 0),
		KeyUsage: x509.KeyUsageDigitalSignature | x509.KeyUsageCertSign, IsCA: true, BasicConstraintsValid: true,
		ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth},
		DNSNames:    []string{"localhost"}, IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1), net.IPv6loopback},
	}
	if ip := net.ParseIP(host); ip != nil {
		t.IPAddresses = append(t.IPAddresses, ip)
	} else if host != "" {
		t.DNSNames = append(t.DNSNames, host)
	}
	der, err := x509.CreateCertificate(rand.Reader, t, t, &key.PublicKey, key)
	if err != nil {
		return fail(err)
	}
	keyDER, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		return fail(err)
	}
	certPEM := pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der})
	keyPEM := pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: keyDER})
	if err := os.WriteFile(s.CAFile(), certPEM, 0o644); err != nil {
		return fail(err)
	}
	if err := os.WriteFile(keyFile, keyPEM, 0o600); err != nil {
		return fail(err)
	}
	c, err := tls.X509KeyPair(certPEM, keyPEM)
	if err != nil {
		return fail(err)
	}
	return c, nil
}
